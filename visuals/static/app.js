/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/
"use strict";var ketenkaart=(()=>{var xm=Object.defineProperty;var F=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var vm=(t,e)=>{for(var n in e)xm(t,n,{get:e[n],enumerable:!0})};function Lt(t,e="sr"){let n=jt("melding");Object.assign(n,{textContent:"",className:"sr"}),window.setTimeout(()=>{Object.assign(n,{textContent:t,className:e})},50)}function qc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var jt,Ee=F(()=>{"use strict";jt=t=>document.getElementById(t)});async function Rc(){let t=Uint8Array.from(atob(jt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Pi=Sm(await new Response(e).json())}function Sm(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Pi,Ii=F(()=>{"use strict";Ee()});function Uc(t){var e=Wc.get(this);return e||(e=new Map,Wc.set(this,e)),(e=Dc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Dc,Wc,Hc=F(()=>{Dc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Dc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Wc=new Map});function Ys(t){t&&t.parentNode&&t.remove()}function Hi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ui.call(arguments,2):n),dr(t,i,s,o,null)}function dr(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:$r,__v:o||++Gc,__i:-1,__u:0};return!o&&Et.vnode&&Et.vnode(r),r}function ra(t){return t.children}function ta(t,e){this.props=t,this.context=e,this.__g=0}function Os(t,e){if(e==null)return t.__&&Os(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Os(t)}function Lm(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Zs({constructor:$r},n)).__v=n.__v+1,Et.vnode&&Et.vnode(e),Vi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||Os(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,np(o,e,r),n.__=n.__e=null,e.__e!=s&&Yc(e))}function Yc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Yc(t)}function Vc(t){(8&t.__g||(t.__g|=8,Ss.push(t),na++))&&qi==Et.debounceRendering||((qi=Et.debounceRendering)||queueMicrotask)(Zc)}function Zc(){try{for(var t,e=1;Ss.length;)Ss.length>e&&Ss.sort(Jc),t=Ss.shift(),e=Ss.length,8&t.__g&&Lm(t)}finally{(na=Ss.length)&&(qi||queueMicrotask)(Zc)}}function Xc(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,h,f,b,w=s.__k||oa,v=e.length;for(c=Mm(n,e,w,c,v),$=0;$<v;$++)(d=n.__k[$])!=null&&(m=~d.__i&&w[d.__i]||sa,d.__i=$,b=Vi(t,d,m,o,r,i,l,c,p,u),h=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&Ki(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=tp(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function Mm(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,h=n.length,f=h,b=0,w=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=dr(null,i):Di(i)?i=v[r]=dr(ra,{children:i}):i.constructor===$r&&i.__b?i=v[r]=dr(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=Tm(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,w=1)):(~p||(o>h?b--:o<h&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(w){for(u=[],$=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:v[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=Os(l)),Gi(l,l));return s}function tp(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=tp(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Os(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Tm(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Kc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Zr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Kc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Kc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Ri[e]||(Ri[e]=zm(e)),(t.__a||(t.__a={}))[e]=Wi,r=e!=(e=e.replace(Qc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function zm(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Xr]==null)e[Xr]=Wi++;else if(e[Xr]<this.__a[t])return;return n(Et.event?Et.event(e):e)}}}function Vi(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,w,v,S,y,L,j,q,z,B,At,Ze,ye=e.type;if(e.constructor!==$r)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=ea(u,r):r.push(u),l=r[0]||l),(u=Et.__b)&&u(e);t:if(typeof ye=="function"){m=i.length;try{if(w=e.props,v=(u=ye.prototype)&&u.render,S=(u=ye.contextType)&&s[u.__c],y=u?S?S.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new ye(w,y):(e.__c=d=new ta(w,y),d.constructor=ye,d.render=Bm),S&&S.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),ye.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Zs({},d.__s)),Zs(d.__s,ye.getDerivedStateFromProps(w,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(w!==h&&v&&!ye.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,y),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,y)===!1){e.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(_e){_e&&(_e.__=e)}),oa.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=Os(n);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,y),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else v&&!ye.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=y,d.props=w,d.__P=t,d.__g&=-5,L=Et.__r,j=v?25:0;do d.__g&=-9,L&&L(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++j<25);v&&(oa.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Zs({},s,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),q=u&&u.type===ra&&u.key==null?u.props.children:u,w.__P&&(u=l,o=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(_e){_e&&Gi(_e,_e)}),n.__k=null),l=n.__k?Os(n,0):null),l=Xc(t,Di(q)?q:[q],e,n,s,o,r,i,l,c,p),w.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Ys),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(_e){if(i.length=m,e.__v=null,c||r)if(_e&&_e.then){if(e.__u|=128|c,r){for(~(At=r.indexOf(l||void 0))||(At=r.length);(Ze=r[At-1])&&Ze.nodeType==8;)At--;for(;At<r.length;At++)if(Ze=r[At])if(r[At]=null,z){if(Ze==B)break}else{if(Ze.nodeType!=8)break;Ze.data.startsWith("$s")&&(B=ea(z=Ze))}}if(!z){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;z=l}(u=ea(z=e.__c.__z||(e.__c.__z=z)))?(e.__e=z,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ys);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),_e&&_e.then||ep(e),Et.__e(_e,e,n)}}else l=e.__e=Fm(n.__e,e,n,s,o,r,i,c,p,t);return(u=Et.diffed)&&u(e),l}function ea(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function ep(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(ep))}function np(t,e,n){for(var s=0;s<n.length;)Ki(n[s++],n[s++],n[s++]);Et.__c&&Et.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Et.__e(r,o.__v)}})}function Fm(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,w,v=n.props||sa,S=e.props,y=e.type;if(y=="svg"?o="http://www.w3.org/2000/svg":y=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(y?h.localName==y:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(w=p.ownerDocument||document,!y)return w.createTextNode(S);t=w.createElementNS(o,y,S.is?S:p),l&&(Et.__m&&Et.__m(e,r),l=!1),r=null}if(y){if(p=y=="template"&&t.content||t,r=y=="textarea"&&S.defaultValue!=null?null:r&&Ui.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(h=t.attributes[u]).name]=h.value;for(u in v)h=v[u],u=="dangerouslySetInnerHTML"?m=h:u=="children"||u in S||u=="value"&&"defaultValue"in S||u=="checked"&&"defaultChecked"in S||Zr(t,u,null,h,o);for(u in S)h=S[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?$=h:u=="value"?f=h:u=="checked"?b=h:l&&typeof h!="function"||v[u]===h||Zr(t,u,h,v[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(y=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&jm.test(y))&&(o="http://www.w3.org/1999/xhtml"),Xc(p,Di(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&Os(n,0),l,c),r&&r.some(Ys)),l&&y!="textarea"||(u="value",y=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(y!="progress"||f)||Zr(t,u,f,v[u],o),u="checked",b!=null&&b!=t[u]&&Zr(t,u,b,v[u],o))}else v===S||l&&t.data==S||(t.data=S);return t}function Ki(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Et.__e(o,n)}}function Gi(t,e,n){var s,o,r,i;if(Et.unmount&&Et.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Ki(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Et.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Gi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=ea(s,r=[]))&&(s==t.__e&&r.some(Ys),Ys(o),Ys(s)),n||Ys(t.__e),t.__e=t.__c=t.__=null}function Bm(t,e,n){return this.constructor(t,n)}function Tn(t,e){var n,s,o,r;Et.__&&Et.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=dr(ra,{children:[t]}),o=[],r=[],Vi(e,e.__k,s||sa,sa,e.namespaceURI,s?null:e.firstChild?Ui.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),np(o,e.__k,r),e.__k.props.children=null}var Et,Gc,Om,Ss,qi,na,Jc,Xr,Qc,Wi,Ri,Cm,$r,sa,oa,jm,Di,Ui,Zs,aa=F(()=>{$r=Symbol.for("pv"),sa={},oa=[],jm=/^m(i|n|o|s|text|space)$/,Di=Array.isArray,Ui=oa.slice,Zs=Object.assign;Et={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw na=0,t}},Gc=0,Om=function(t){return t!=null&&t.constructor===$r},ta.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Zs({},this.state)),typeof t=="function"&&(t=t(Zs({},n),this.props)),t&&(Zs(n,t),this.__v&&(e&&this.__k.push(e),Vc(this)))},ta.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Vc(this))},ta.prototype.render=ra,Ss=[],na=0,Jc=function(t,e){return t.__v.__b-e.__v.__b},Xr=Symbol(),Qc=/(PointerCapture)$|Capture$/i,Wi=0,Ri={},Cm=0});function la(t,e){ee.__h&&ee.__h(ie,t,ia||e),ia=0;var n=ie.__H||(ie.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function W(t){return ia=1,Am($p,t)}function Am(t,e,n){var s=la(Lo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):$p(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Qi(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=ie,!ie.__f)){ie.__f=!0;var o=ie.shouldComponentUpdate;ie.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,Qi(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function Te(t,e){var n=la(Lo++,3);!ee.__s&&Xi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ie.__H.__h.push(n))}function an(t,e){var n=la(Lo++,4);!ee.__s&&Xi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ie.__h.push(n))}function fr(t){return ia=5,Re(function(){return{current:t}},[])}function Re(t,e){var n=la(Lo++,7);return Xi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Em(){var t;do{for(;t=Yi.shift();)try{mr(t)}catch(n){ee.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=dp.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(mr),e.__h.some(Zi),e.__h=[]}catch(n){e.__h=[],ee.__e(n,t.__v)}}}while(Yi.length)}function Nm(t){var e,n=function(){clearTimeout(s),pp&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);pp&&(e=requestAnimationFrame(n))}function up(t){t!=1&&sp==ee.requestAnimationFrame||((sp=ee.requestAnimationFrame)||Nm)(Em)}function mr(t){var e=ie,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ie=e}function Zi(t){var e=ie;t.__c=t.__(),ie=e}function Xi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Qi(n,t[s])})}function $p(t,e){return typeof e=="function"?e(t):e}var Lo,ie,Ji,sp,Qi,ia,dp,Yi,ee,op,rp,ap,ip,lp,cp,pp,tl=F(()=>{aa();Qi=Object.is,ia=0,dp=[],Yi=[],ee=Et,op=ee.__b,rp=ee.__r,ap=ee.diffed,ip=ee.__c,lp=ee.unmount,cp=ee.__;ee.__b=function(t){ie=null,op&&op(t)},ee.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),cp&&cp(t,e)},ee.__r=function(t){rp&&rp(t),Lo=0;var e=(ie=t.__c).__H;e&&(Ji==ie?ie.__h=[]:(e.__h.some(mr),e.__h.some(Zi),Lo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ji=ie},ee.diffed=function(t){ap&&ap(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&up(dp.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ji=ie=null},ee.__c=function(t,e){e.some(function(n){try{n.__h.some(mr),n.__h=n.__h.filter(function(s){return!s.__||Zi(s)})}catch(s){n.__h=[function(){throw s}]}}),ip&&ip(t,e)},ee.unmount=function(t){lp&&lp(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,up(Yi.push(o))}else mr(o)}catch(r){e=r}}),s.__H=void 0,e&&ee.__e(e,s.__v))};pp=typeof requestAnimationFrame=="function"});function mp(t){if(Array.isArray(t))return t.map(mp);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Hi("wbr",null),n]:[n])}var le,a,A,V=F(()=>{"use strict";Hc();aa();tl();aa();tl();le=()=>fr(null);a=Uc.bind((t,e,...n)=>Hi(t,e,...typeof t=="string"?n.map(mp):n)),A=({items:t,as:e="ul",look:n,id:s,label:o})=>a`
  <${e} class=${n} id=${s} aria-label=${o}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function Rm(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(fp,n)&&!t.query.uit?{path:fp[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function sl(t){let e=Object.entries(qm).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[Im[i]||i,l]);return Rm({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function M(t,e={},n=!0){let s=Pm.filter(i=>n&&E.route.query[i]).map(i=>[i,E.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function H(t,e=!1){let n=M(E.route.path,{...E.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++el},"",n),nl())}function nl(t=!1){let e=sl(location.hash),n=E.route.path.join("/")===e.path.join("/");E.route=e,E.led=E.started&&!n&&!t,hp(e),n||window.scrollTo(0,t&&gp.get(history.state?.turn)||0)}function bp(t){hp=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),el=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>gp.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++el},""),nl(o)};return window.addEventListener("popstate",s,n),nl(),E.started=!0,()=>e.abort()}var Pm,Im,fp,qm,E,hp,el,gp,Xe,tt=F(()=>{"use strict";Pm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Im={ernst:"gewicht"},fp={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},qm={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};E={route:{path:[],query:{}},started:!1,led:!1},el=0,gp=new Map;Xe=t=>M(["ding",t])});function ut({text:t,title:e=t,children:n}){let s=le();return an(()=>{document.title=`${e} – Ketenkaart`},[e]),an(()=>{E.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function xe({text:t}){let{route:e}=E;return an(()=>{E.started&&t&&Lt(t)},[t,e]),null}var Z,Mt=F(()=>{"use strict";Ee();V();tt();Z=()=>window.matchMedia("(max-width: 44rem)").matches});function mt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function tn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function Mo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function ca(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map(l=>({text:o.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?nt(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function pa(t){let e=s=>String(s??"").replace(/^[=+\-@\t\r]/,"'$&"),n=s=>`"${e(s).replaceAll('"','""')}"`;return`\uFEFF${t.map(s=>`${s.map(n).join(";")}\r
`).join("")}`}function kp(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,T,K,hr,Tt,C,ln,nt,D=F(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),T=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),K=t=>t.slice(0,1).toUpperCase()+t.slice(1),hr=t=>(Tt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Tt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],ln=t=>t.map(e=>[e,e]),{compare:nt}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var _,wp,yp,Wm,Dm,Um,Hm,Vm,Km,Gm,Jm,Qm,Ym,cn,To,U,k,ve,dt,zn,_t,Rt,_p,Zm,as,$e,Xm,fn,hn,rt,zo,ze,Fn,I=F(()=>{"use strict";Ii();_=Pi,{codes:wp,progress:yp,queries:Wm,names:Dm,absent:Um,lists:Hm,kinds:Vm,called:Km,works:Gm,partners:Jm,lookups:Qm}=_,Ym=[wp,yp,Wm,Dm,Um,_.dates,Hm,Vm,Km,Gm,Jm,Qm];for(let t of[...Ym,_.words,_.addresses,...[wp,yp].flatMap(Object.values)])Object.setPrototypeOf(t,null);cn=new Map(Object.entries(_.things)),To=new Map(_.plans.map(t=>[t.key,t])),U=_.plans.length>1,k=_.words,ve=t=>t?.words.page||k,dt=t=>To.get(t||"")||(U?void 0:_.plans[0]),zn=t=>To.get(t),_t=t=>To.get(t.split("/")[0]),Rt=(t,e)=>!e||!_t(t)||_t(t)?.key===e,_p=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],Zm=_.plans.flatMap(t=>t.dates),as=_p(Zm,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),$e=as[as.length-1].date,Xm=_.plans.flatMap(t=>t.steps),fn=_p(Xm.reverse(),({notation:t})=>t).reverse(),hn=(t,e)=>{let n=_t(t);return n?_.stands[e]?.[n.key]||n.date:e},rt=t=>_.dates[t]||t||"",zo=(t=dt())=>t?.source||_.source,ze=t=>_.plans.filter(e=>!t.plan||e.key===t.plan),Fn=(t,e=dt())=>(e?e.dates:as).find(n=>n.date===t)?.label||rt(t)});async function ua(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function is(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var ol,me,ft,We,Ne=F(()=>{"use strict";D();I();ol=5*2**20,me=()=>window.werkplaats,ft=()=>me(),We=()=>!!me()&&me()?.state!=="off"});function J(t){let e=_.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!rl.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:al(o,n),without:al(r,n),links:i},p={...al(l,n),...c};rl.set(s,p)}return rl.get(s)}function Cs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function Q(t){let e=U&&To.has(t.plan)?t.plan:"",n=as.some(p=>p.date===t.stand)?t.stand:$e,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:$e};return[r,i,l].map(Fo).find(p=>Xs(p)||me())||Fo({...l,stated:!1,strict:!1})}function Fo({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function il(t,e,n){return new Set(n.map(([o])=>Q({...t,[e]:o}).key)).size===n.length?n:[]}var rl,al,Un,Xs,ll,xp,Wt=F(()=>{"use strict";I();Ne();rl=new Map,al=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Un=(t,e)=>J({...t,plan:e.key}).numbers[0];Xs=t=>t.key in _.answers;ll=(t,e)=>To.get(e)?.steps.find(n=>n.notation===t)?.id,xp=t=>new Set(J(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>ll(s.step,e))))});var vp,tf,to,gr,G,zt,js,Se=F(()=>{"use strict";D();I();vp=new Map;for(let{rows:t,...e}of _.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])tn(vp,i,r)}tf=Object.fromEntries(Object.entries(_.absent).map(([t,e])=>[t,new Set(e)])),to=(t,e=$e)=>!tf[e]?.has(t),gr=(t,e=$e)=>(vp.get(t)||[]).filter(n=>to(n.of[0]||n.from,e)),G=(t,e,n)=>gr(t,n).filter(s=>s.name===e),zt=(t,e,n)=>G(t,e,n).filter(s=>s.to===t).map(s=>s.from),js=(t,e)=>t.from===e?t.to:t.from});var cl,ht,x,lt,at,Ls,da,ls,Jt,Op,gn,fe,Hn,he,Qt,X,Dt,$a,Cp,O,ne,Sp,Vn,eo,ma,Kn,ef,fa,cs,bn,Bo,nf,en,se,oe,et=F(()=>{"use strict";D();I();cl=[],ht=(t,e)=>cn.get(t)?.[e]||cl,x=(t,e)=>ht(t,e)[0]||"",lt=(t,e)=>ht(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),at=(t,e)=>lt(t,e)[0]||"",Ls=t=>cn.has(t),da=t=>ht(t,"type"),ls=t=>Cp.get(t)||cl,Jt=(t,e)=>da(t).includes(e),Op=t=>da(t).flatMap(e=>_.kinds[e]||[])[0],gn=t=>Op(t)?.page||"",fe=t=>Op(t)?.kind||"",Hn=t=>gn(t)==="organisation",he=t=>gn(t)==="undertaking",Qt=t=>!!gn(t)&&!!x(t,"prefLabel"),X=(t,e)=>_.codes[t]?.[e]?.label||e||"",Dt=(t,e)=>X(_.lists[e],x(t,e)),$a=t=>_.names[t]||k.thing.foreign[t]||t,Cp=new Map;for(let[t,e]of cn)for(let n of e.type||cl)tn(Cp,n,t);O=t=>_.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),ne=t=>_.called[t]?.short||O(t),Sp=t=>x(t,"identifier"),Vn=[...ls("Chapter")].sort((t,e)=>nt(Sp(t),Sp(e))),eo=Vn.map(t=>[t,O(t)]),ma=Vn.flatMap(t=>lt(t,"chapterLead").map(e=>x(e,"notation"))),Kn=[...cn.keys()].filter(he),ef=[...cn.keys()].filter(Hn),fa=t=>fn.find(e=>e.notation===t),cs=t=>Object.entries(_.codes[t]||{}).map(([e,{label:n}])=>[e,n]),bn=fn.map(t=>[t.notation,t.label]),Bo=cs("InterventionKind"),nf=new Map(ef.map(t=>[x(t,"notation"),t])),en=t=>nf.get(t)||"",se=t=>_.addresses[t]||"",oe=t=>lt(t,"passage")});function ul(t){let e=s=>at(at(s,"barrier"),"broader")||at(s,"barrier"),n=wr(t).flatMap(s=>ht(s,"interventionKind").map(o=>`${e(s)} ${o}`));return n.length?n:kr(t)}function jp(t,e,n,s){let o=wn(t,s);return{id:t,work:e,plan:n,name:O(e),short:ne(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:K(yr(x(t,"modality"))),day:x(t,"dueBy"),by:rt(x(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:rt(o.on)}}var br,Gn,kr,Ao,pl,Bn,An,kn,wr,no,Nt,ha,yr,sf,wn,so,dl,yn,De,Ms,ps,$l,_r,Ts,ml,Eo,Jn,Pt=F(()=>{"use strict";tt();D();I();Se();et();br=t=>e=>_.works[e]?.[t]||[],Gn=br("steps"),kr=br("kinds"),Ao=br("years"),pl=br("leads"),Bn=br("acts"),An=(t,e)=>ht(t,"unread").includes(e),kn=t=>{let e=r=>pl(t).includes(r)?g(k.shared.leading,{name:O(r)}):O(r);if(Bn(t).length)return Bn(t).map(e).join(", ");let n=G(t,"who").map(({from:r,phrase:i})=>`${O(r)} (${i})`);if(n.length)return g(k.explore.list.named,{who:n.join(", ")});if(An(t,"partner"))return k.shared.unread;let[s,...o]=lt(t,"reportedUnder");return s&&!o.length&&Bn(s).length?g(k.explore.list.above,{above:ne(s),who:kn(s)}):_.works[t]?.container?"":k.explore.list.no_partner},wr=(t,e)=>G(t,"at",e).flatMap(n=>n.of);no=(t,e)=>G(t,"deadline",e).map(n=>n.from),Nt=t=>x(t,"isGeneric")==="true",ha=t=>{let[e,n]=[zt(t,"chapterLead"),G(t,"who")];return s=>{let o=n.filter(l=>l.to===s);if(o.length)return o.some(l=>l.acts)?"acts":"named";let[r,...i]=lt(s,"reportedUnder");return!i.length&&n.some(l=>l.to===r)?"under":_.works[s]?.chapters?.some(l=>e.includes(l))?"heads":""}},yr=t=>X("Modality",t),sf={},wn=(t,e=$e)=>E.route.query.lezing==="streng"&&_.progressStrictly[e]?.[t]||_.progress[e]?.[t]||sf,so=t=>no(t).map(e=>{let{outcome:n="",stand:s=""}=wn(e),o=k.shared.outcomes[n]?.phrase||s;return[x(e,"deadlineLabel"),`“${x(e,"deadlineText")}”`,o].filter(Boolean).join(", ")}),dl=t=>(e,n)=>wn(e,n)[t]||"",yn=dl("report"),De=dl("status"),Ms=dl("state"),ps=(t,e)=>Jn(t).rows.filter(({id:n})=>wn(n,e).outcome).map(n=>({...n,...jp(n.id,n.work,t,e)})),$l=(t,e)=>_.promises[t.key].undated.filter(n=>to(n,e)).map(n=>jp(n,at(n,"initiative"),t,e));_r=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),Ts=(t,e=!1)=>_r(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:s,count:o}])=>T(s||{one:`{count} ${n}`,more:`{count} ${n}`},o)),ml=(t,e)=>{let{reports:n}=Jn(t);return n.find(s=>s.date===hn(t.key,e))||n[n.length-1]},Eo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Jn=t=>_.promises[t.key]});function No(t,e){if(x(t,"crossCutting")==="true")return[{step:zs,of:t,basis:""}];let n=J(e).links;return G(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:at(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function ga(t,e){if(he(t))return[t];let n=r=>he(r)&&Rt(r,e.plan);if(Hn(t))return C(Fs(t,e).map(r=>r.to));if(!Mp(t))return C(gr(t,e.date).map(r=>js(r,t))).filter(n);let s=[t,...G(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>G(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&No(r,e).some(i=>i.step===t))}function Tp({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let[p,u]=[new Set(n),t.filter(Qt)],$=B=>(!s||No(B,c).some(At=>x(At.step,"notation")===s))&&(!o||kr(B).includes(o))&&(!r||Ao(B).slice(-1)[0]>=r)&&(!i||Ao(B)[0]<=i),m=C(u.flatMap(B=>ga(B,c))),d=B=>u.includes(B)&&!l,h=m.filter(B=>!d(B)&&!$(B)),f=m.filter(B=>d(B)||$(B)&&!p.has(B)).sort(gl),v=[...u.filter(B=>!Hn(B)).flatMap(B=>ga(B,c)),e].filter(B=>f.includes(B)).flatMap(B=>Lp(B,c,l)),S=C([...u.filter(Hn),...v]).filter(B=>!p.has(B)).sort(Po),y=f.flatMap(B=>Fs(B,c,l).filter(At=>S.includes(At.from))),L=f.flatMap(B=>No(B,c).map(At=>({work:B,...At}))),j=[...fn.map(B=>B.id),zs],q=C([...u.filter(Mp),...L.map(B=>B.step)]).filter(B=>!p.has(B)).sort((B,At)=>j.indexOf(B)-j.indexOf(At)),z=r||i?h.filter(B=>!Ao(B).length).length:0;return{who:S,what:f,steps:q,roles:y,ties:L.filter(B=>q.includes(B.step)),left:h.length,undated:z}}function ba(t,{who:e,what:n},s){return he(t)?Lp(t,s).filter(o=>!e.includes(o)).length:ga(t,s).filter(o=>!n.includes(o)).length}function ka(t,e,n,s=!1){let o=zp(t,e,n,s),r=fl(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>xr)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Po))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function Io(t,e,n,s=!1){let o=zp(t,e,n,s),[r,i]=[fl(t,e,o),fl(e,t,o)],l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(h=>r.get(h)===d).sort(Po)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(h=>{let f=Fs(h,n);return p[d].flatMap(b=>{let w=f.filter(v=>js(v,h)===b);return w.length&&u.set(h,(u.get(h)||0)+(u.get(b)||0)),w.length?{from:b,to:h,roles:w}:[]})}));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function Fp(t,e,n){let s=[t,e],o=s.flatMap(r=>[...Fs(r,n,!0),...G(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>he(r)&&Rt(r,n.plan)).sort(gl).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function fl(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Bp(t,e){let n=r=>No(r,e).map(i=>i.step),[s,o]=t.map(r=>ga(r,e).flatMap(n));return fn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Ap(t,{date:e}){let[n,s]=t.map(o=>[o,...G(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var zs,hl,Fs,Lp,Mp,gl,Po,zp,xr,oo=F(()=>{"use strict";D();Wt();I();Se();et();Pt();zs="dwars",hl=60,Fs=(t,{date:e,plan:n},s=!1)=>G(t,"who",e).filter(o=>(s||o.acts)&&Rt(o.to,n)),Lp=(t,e,n=!1)=>C(Fs(t,e,n).map(s=>s.from)),Mp=t=>gn(t)==="step";gl=(t,e)=>nt(ne(t),ne(e))||nt(O(t),O(e)),Po=(t,e)=>Number(Nt(t))-Number(Nt(e))||gl(t,e);zp=(t,e,n,s)=>o=>C(Fs(o,n).map(r=>js(r,o))).filter(r=>r===t||r===e||he(r)||s||!Nt(r)),xr=30});var of,qp,Rp,vr,qo,rf,Wp,Sr,_a,_l,bl,af,Dp,Up,Sl,Ol,Hp,lf,Or,kl,cf,pf,uf,df,wl,Ep,$f,xl,vl,yl,mf,Np,Pp,Ip,wa,ya,Vp,ff,Kp=F(()=>{of="ENTRIES",qp="KEYS",Rp="VALUES",vr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=qo(this._path);if(qo(n)==="")return{done:!1,value:this.result()};let s=e.get(qo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=qo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>qo(e)).filter(e=>e!=="").join("")}value(){return qo(this._path).node.get("")}result(){switch(this._type){case Rp:return this.value();case qp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},qo=t=>t[t.length-1],rf=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Wp(t,e,n,s,i,1,o,""),s},Wp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,h=d-i,f=o[d],b=Math.max(0,u-n-1),w=Math.min(i-1,u+n);for(let v=b;v<w;++v){let S=m!==e[v],y=o[h+v]+ +S,L=o[h+v+1]+1,j=o[d+v]+1,q=o[d+v+1]=Math.min(y,L,j);q<f&&(f=q)}if(f>n)continue t}Wp(t.get(p),e,n,s,o,u,i,l+p)}},Sr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=_a(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Sl(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,af(this._tree,e)}entries(){return new vr(this,of)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return rf(this._tree,e,n)}get(e){let n=_l(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=_l(this._tree,e);return n!==void 0&&n.has("")}keys(){return new vr(this,qp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,bl(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=bl(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=bl(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new vr(this,Rp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},_a=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),_a(t.get(s),e.slice(s.length),n);return n.push([t,e]),_a(void 0,"",n)},_l=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return _l(t.get(n),e.slice(n.length))},bl=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},af=(t,e)=>{let[n,s]=_a(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Dp(s);else if(n.size===1){let[o,r]=n.entries().next().value;Up(s,o,r)}}},Dp=t=>{if(t.length===0)return;let[e,n]=Sl(t);if(e.delete(n),e.size===0)Dp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Up(t.slice(0,-1),s,o)}},Up=(t,e,n)=>{if(t.length===0)return;let[s,o]=Sl(t);s.set(o+e,n),s.delete(o)},Sl=t=>t[t.length-1],Ol="or",Hp="and",lf="and_not",Or=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?yl:e.autoVacuum;this._options={...wl,...e,autoVacuum:n,searchOptions:{...Ep,...e.searchOptions||{}},autoSuggestOptions:{...$f,...e.autoSuggestOptions||{}}},this._index=new Sr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=vl,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,h);for(let f of m){let b=r(f,u);if(Array.isArray(b))for(let w of b)this.addTerm(d,p,w);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,h);for(let f of m){let b=s(f,u);if(Array.isArray(b))for(let w of b)this.removeTerm(d,p,w);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Sr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=vl,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||xl.batchSize,r=e.batchWait||xl.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||yl.minDirtCount,s=s||yl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Pp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Pp),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(wl.hasOwnProperty(e))return kl(wl,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=wa(o),c._fieldLength=wa(r),c._storedFields=wa(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),wa(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await ya(o),c._fieldLength=await ya(r),c._storedFields=await ya(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let h=$[d];l===1&&(h=h.ds),m.set(parseInt(d,10),await ya(h))}++p%1e3===0&&await Vp(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Sr,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(df(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,b)=>({...f,[b]:kl(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Ep.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let w=f.length-e.term.length;if(!w)continue;h?.delete(f);let v=u*f.length/(f.length+.3*w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}if(h)for(let f of h.keys()){let[b,w]=h.get(f);if(!w)continue;let v=p*f.length/(f.length+w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Ol){if(e.length===0)return new Map;let s=n.toLowerCase(),o=cf[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let h=d.size,f=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),h-=1;continue}let w=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!w)continue;let v=d.get(b),S=this._fieldLength.get(b)[m],y=uf(v,h,this._documentCount,S,f,c),L=s*o*$*w*y,j=p.get(b);if(j){j.score+=L,mf(j.terms,e);let q=kl(j.match,n);q?q.push(u):j.match[n]=[u]}else p.set(b,{score:L,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Ip),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Ip),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Or.wildcard=Symbol("*");kl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,cf={[Ol]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Np(s.terms,r)}}return t},[Hp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Np(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[lf]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},pf={k:1.2,b:.7,d:.5},uf=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},df=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},wl={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(ff),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Ep={combineWith:Ol,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:pf},$f={combineWith:Hp,prefix:(t,e,n)=>e===n.length-1},xl={batchSize:1e3,batchWait:10},vl={minDirtFactor:.1,minDirtCount:20},yl={...xl,...vl},mf=(t,e)=>{t.includes(e)||t.push(e)},Np=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Pp=({score:t},{score:e})=>e-t,Ip=()=>new Map,wa=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},ya=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Vp(0);return e},Vp=t=>new Promise(e=>setTimeout(e,t)),ff=/[\n\r\p{Z}\p{P}]+/u});function xa(t,e=[],n=As(t),s=()=>!0){let o=Tt(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=gf&&l.length>=c.length+bf&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Wo(t,e){let n=Ro(t).map(Tt);return Bs(e).every(s=>n.some(xa(s)))}function va(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Gp))Jp(o).map(Tt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var hf,gf,bf,Gp,kf,Bs,Jp,Ro,As,Do=F(()=>{"use strict";D();hf=4,gf=6,bf=3,Gp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,kf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Bs=t=>kf(t).match(Gp)||[],Jp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],Ro=t=>Bs(t).flatMap(Jp),As=t=>t.length>1&&t.length<=hf&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function xf(){let t=new Map([...cn.keys()].filter(Qt).map(s=>{let o=[_.called[s]&&O(s),x(s,"value")&&_.lookups[s]?.description];return[s,{sort:[fe(s)],text:o.filter(Boolean)}]}));for(let[s,o]of cn){let r=Ue.owners.flatMap(p=>lt(s,p)),i=t.get([s,...r].find(p=>t.has(p)));i?.sort.push(..._f(s));let l=lt(s,"organisation").map(p=>`${O(p)}: `)[0]||"",c=p=>l+rt(p);i?.text.push(...Ue.texts.flatMap(p=>(o[p]||[]).map(c)))}let e=s=>Number(Ue.weights[s]??Ue.weights.rest),n=(s,o,r,i,l,c)=>({id:s,path:i,query:c,label:o,kind:r,titles:[o,...Ue.also[s]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([s,o])=>{let r={id:s,path:["ding",s],label:O(s),kind:fe(s),titles:yf(s),...o},i=C(zt(s,"who")).filter(c=>!Bn(s).includes(c)),l={actors:Qp(Ue.actors,Bn(s)),text:[...r.text,...Qp(Ue.others,i)]};return{...r,...l,weight:Math.min(...da(s).map(e))}}),...Object.entries(_.queries).filter(zl).map(([s,{title:o,question:r,why:i}])=>n(s,o,Ue.question,["vragen",s],[r,i])),...C(Object.values(_.progress[$e]).flatMap(({status:s})=>s||[])).map(s=>n(s,K(X("Status",s)),Ue.in_state,["maatregelen"],[],{staat:s})),...Object.values(U?{}:_.comparisons).flatMap(({statements:s})=>s.filter(([o])=>Ue.also[o])).map(([s,o])=>n(s,o,k.compare.title,["vergelijk"],[],{vouw:s}))]}function Zp(){let t=new Map(xf().map(u=>[u.id,u])),e=[...t.values()],n=e.flatMap(u=>[u.titles,u.sort,u.actors,u.text].flat().flatMap(Ro)),s=new Set(n.filter(u=>!Sa(u)).map(Tt)),o=new Or({fields:Uo,extractField:(u,$)=>$==="id"?u.id:u[$].join(" · "),tokenize:Ro,processTerm:u=>Sa(u)?null:Tt(u),searchOptions:{tokenize:u=>[u],processTerm:u=>u}});o.addAll(e);let r=e.flatMap(u=>u.titles).flatMap(Ro),i=new Set(r.filter(As).map(Tt)),l=e.filter(u=>Ue.synonyms.some($=>Jt(u.id,$))),c=[...l.map(u=>u.titles),...Ue.same].map(u=>C(u.map(Qn))).filter(u=>u.length>1),p=new Set(l.flatMap(u=>u.titles.flatMap(Ro)).map(Tt));return{items:t,known:s,shorts:i,mini:o,groups:c,parties:p}}function Cf(t){if(ce.known.has(t))return Cl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&ce.known.has(n));return[...Cl.get(t)||[],...e.flatMap(n=>Cl.get(n)||[n])]}function Fl(t){let e=Tt(t),n=[e,e.replace(/s$/,"")].find(o=>ce.shorts.has(o));if(n||As(t)||e.length<2)return xa(n||t,[],!0);let s=[...ce.known].some(o=>o.startsWith(e));return xa(t,Cf(e),!1,o=>s||ce.known.has(o))}function Al(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!ce.known.has(n)||e<Tl&&!ce.shorts.has(n))continue;let o=s.length>=Tl&&ce.known.has(s)?[s]:Al(s);if(o.length)return[n,...o]}return[]}function jf(t){for(let e of t.length<Xp||/\d/.test(t)?[]:t.length<Sf?[1]:[1,2]){let s=ce.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Oa(t){let e=Bs(t).filter(n=>!Sa(n));return e.length?e:Bs(t)}function eu(t){return Oa(t).flatMap(e=>{if(As(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Al(Tt(e)),()=>jf(Tt(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>Bl(Fl(r)).length))return o}return[e]})}function Lf(t,e){let n=t.filter(As).map(Qn),s=ce.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>Of||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>Bs(o).filter(r=>!Sa(r)))]}function Mf(t,e){let[n,...s]=t.titles.map(Qn);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function jl(t){ce=ce||Zp();let e=eu(t),n=e.join(" "),s=Oa(t).join(" "),o=Tt(n)===Tt(s)?Qn(t):Qn(n),[,...r]=Lf(e,o),i=[e,...r].map(d=>d.map(Fl)),l=[o,...r.map(d=>Qn(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>p.test(Tt(b))),$=new Map;for(let d of i){let h=d.map(f=>({combineWith:tu,queries:Bl(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of vf.entries())for(let{id:w,score:v}of ce.mini.search({combineWith:"AND",queries:h},{fields:b})){let S=ce.items.get(w),y=Mf(S,o)??f+4+ +(b.length===Uo.length&&!u(S));y<($.get(w)?.place??Number.POSITIVE_INFINITY)&&$.set(w,{item:S,place:y,score:v})}}return{found:[...$.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||nt(d.item.label,h.item.label)).map(({item:d})=>d),read:Tt(n)===Tt(s)||!$.size?"":n,some:[],answers:d=>i.flat().some(h=>h(d))}}function Cr(t){let e=jl(t);if(e.found.length||Oa(t).length<2)return e;let n=Oa(t).flatMap(o=>jl(o).found.length?{word:o,...jl(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function nu(t,e){ce=ce||Zp();let{parties:n}=ce,s=($,m)=>{let d=ce.groups.filter(b=>b.includes(Qn($))).flat(),h=[$,...d.map(b=>b.trim()).filter(b=>!b.includes(" "))],f={combineWith:tu,queries:C(h.map(Fl).flatMap(Bl))};return ce.mini.search(f,{fields:m}).flatMap(b=>e.includes(b.id)?[b.id]:[])},o=new Map,r=($,m,d,h=[])=>{let{shared:f,titled:b,score:w}=o.get($)||{shared:[],titled:[],score:0};o.set($,{id:$,shared:[...f,m],titled:[...b,...h],score:w+d})},i=0;for(let $ of Af(x(t,"prefLabel"))){let m=$.find(S=>s(S,Uo).length)||$[0],d=s(m,Uo),h=s(m,["titles"]),f=Ue.everyday.includes(Tt(m))||m.length<Tl&&!As(m),w=n.has(Tt(m))&&d.length>Ll||m!==$[0]?Ml:1,v=f?0:Math.log(e.length/Math.max(1,d.length))*w;i+=v;for(let S of d){let y=h.includes(S);r(S,m,v*(y?1:Ml),y&&v&&d.length<=Ll?[m]:[])}}for(let $ of C(G(t,"who").map(({from:m})=>m))){let m=C(G($,"who").map(({to:h})=>h)).filter(h=>e.includes(h)),d=m.length>Ll?0:Math.log(e.length/m.length)*Ml;for(let h of d?m:[])r(h,O($),d,[O($)])}let l=[...o.values()].filter(({score:$,titled:m})=>$>0&&$>=i*(m.length?Ff:zf)).sort(($,m)=>m.score-$.score||m.shared.length-$.shared.length),[c]=l,[p,u]=[!0,!1].map($=>l.filter(m=>m.titled.some(d=>!c.shared.includes(d))===$));return C([...l.slice(0,1),...p,...u.filter(({score:$})=>$>=c.score*Bf)]).slice(0,Tf).map(({id:$,shared:m})=>({id:$,shared:m}))}function ou(t,e){let n=r=>{let[i,l]=va(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||_.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Ue,wf,Sa,Qn,Yp,yf,Qp,_f,Ca,zl,Uo,vf,Xp,Sf,Tl,Of,tu,Cl,ce,Bl,Tf,Ll,zf,Ff,Bf,Ml,Af,su,ro=F(()=>{"use strict";Kp();Do();tt();D();I();Ne();Se();et();Pt();Ue=k.search,wf=new Set(Ue.small),Sa=t=>!As(t)&&wf.has(Tt(t)),Qn=t=>` ${Bs(t).map(Tt).join(" ")} `,Yp=new Map;for(let[t,e]of _.search.english)tn(Yp,t,e);yf=t=>C([O(t),ne(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>ht(t,e)),...Yp.get(t)||[]]),Qp=(t,e)=>e.length?[g(t,{names:e.map(O).join(", ")})]:[],_f=t=>Ue.sorts.flatMap(e=>{let n=_.lists[e];return ht(t,e).flatMap(s=>[X(n,s),..._.search.also[n]?.[s]||[]])}),Ca="gaps",zl=([t,{shelf:e}])=>e===Ca||t in k.questions.rows_of||!!me();Uo=["titles","sort","actors","text"],vf=Uo.map((t,e)=>Uo.slice(0,e+1));Xp=6,Sf=10,Tl=4,Of=4,tu="OR",Cl=new Map(_.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Bl=t=>[...ce.known].filter(t);[Tf,Ll,zf,Ff,Bf,Ml]=[3,12,1/4,1/5,.6,1/3],Af=t=>C(eu(t)).map(e=>[e,...Al(Tt(e)).filter(n=>n.length>=Xp)]);su=t=>{let{found:e,read:n,some:s,answers:o}=Cr(t),[{id:r,path:i,titles:l}]=[...e,{id:"",path:"",titles:[""]}],c=Bs(l.join(" ")).some(p=>o(Tt(p)));return e.length===1&&Qt(r)&&c&&!n&&!s.length?M(i):""}});function Ef(t,e=$e){let n=lt(yn(t,e),"alternativeReading").map(r=>x(r,"status")),s=_.progress[e]?.[t]?.status||"",o=C([s,...n]).filter(r=>r&&r!==De(t,e)).map(r=>X("Status",r).toLowerCase());return o.length?[g(k.whatif.action.reading,{status:o.join(k.search.or)})]:[]}function ja(t,e,n,s=dt(n?.plan)){let{version:o,content:r}=_.meta;return g(Pe.export.footnote,{phrase:t,sources:ds(s),addresses:e.map(i=>`; ${se(i)}`).join(""),version:o+(r?g(Pe.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Ut(n,s)}`:""})}var Pe,Yn,us,Ho,ds,Es,Oe,ge,xt,gt,ao,Nf,El,Ut,bt=F(()=>{"use strict";D();I();et();Pt();Pe=k.shared,Yn=Pe.silence,us=(t=dt())=>t?g(ve(t).shared.report,{date:rt(t.date)}):Pe.reports,Ho=(t=dt(),e=Pe.nothing)=>`${T(e,t?1:2,{report:K(us(t))})} ${Yn}`,ds=(t=dt())=>(t?[t]:_.plans).map(e=>`${e.document||e.title}, ${rt(e.date)}`).join("; ");Es=(t,e)=>{let{word:n="",more:s="",status:o="",earlier:r}=wn(t,e),i=r&&g(Pe.state_of,{date:Fn(r,_t(t))}),c=(e||$e)>=(_t(t)?.date||"")&&o===De(t)&&Dt(t,"agreementStatus").toLowerCase();if(!o&&An(t,"status"))return[K(Pe.unread),""];let p=c&&lt(t,"followedBy").length>0&&Pe.newer;return[n,[c,p,s,i,...Ef(t,e)].filter(Boolean).join(", ")]},Oe=(t,e)=>Es(t,e).filter(Boolean).join(", "),ge=Object.fromEntries(Object.entries(_.codes.Basis).map(([t,e])=>[t,[e.screen,Pe.bases[t]||K(e.label)]])),xt=t=>t===null?Pe.all_steps:fa(t)?.label||t,gt=t=>X("InterventionKind",t),ao=t=>O(en(t)||t),Nf=(t,e)=>e?Fn(hn(e.key,t.date),e):t.date===$e?Pe.choices.latest:g(Pe.choices.others_latest,{date:Fn(t.date)}),El=({stated:t,strict:e,plan:n},s=dt(n))=>[t&&ve(s).shared.choices.links_stated,e&&Pe.choices.strict_phrase].filter(Boolean).join(" · ")||Pe.choices.all_phrase,Ut=(t,e=dt(t.plan))=>{let n=t.expect&&x(e?.key||"","withoutExpectations")!=="true";return[Nf(t,e),El(t,e),n?Pe.choices.with_phrase:Pe.choices.without_phrase].join(" · ")}});function xn({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||E.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>H({[e]:i.target.value})}>
        ${!o&&a`<option value="">${_n.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Nl({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=W(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function vn({children:t}){if(!Z())return a`<section class="filters" aria-label=${_n.filters}>${t}</section>`;let e=C(Pl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(_n.filters_set,{count:e}):_n.filters;return a`<${Nl} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function io({children:t}){let e=!Z()&&qf.some(n=>E.route.query[n]);return a`
    <${Nl} look="keuzes" id="wijzig" phrase=${_n.change} opens=${e}>${t}<${La} /><//>
  `}function jr(){let t=Q(E.route.query),e=dt(t.plan)?.dates||as;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=il(E.route.query,"stand",n);return a`<${$s} legend=${_n.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Il(){let{query:t}=E.route,e=Q(t),{counted:n}=ve(dt(e.plan)).shared.choices,s=Object.entries(Rf).filter(([,o])=>ru(o,Q({...t,...o})));return s.length<2?null:a`
    <${au} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${ru(r,e)}
            onChange=${()=>H(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function La(){let{query:t}=E.route,{expectations:e,with:n,without:s}=_n.choices,o=il(t,"verwachtingen",Object.entries({"":n,uit:s})),r=Q(t).expect?"":"uit";return a`
    <${lo} />
    <${Il} />
    <${jr} />
    <${$s} ...${{legend:e,options:o,current:r}} name="verwachtingen" id="v" />
  `}function Ma({scenario:t}){let e=a`${Ut(t)} <span class="wijzig">${k.gaps.change}</span>`;return a`<${Nl} look="blik" phrase=${e}><${La} /><//>`}var _n,au,$s,Ns,Pf,Ps,If,Pl,qf,lo,Rf,ru,Vo,ms,nn=F(()=>{"use strict";V();tt();Mt();D();Wt();I();bt();_n=k.shared,au=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,$s=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${au} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>H({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Ns=({label:t=_n.text,name:e,id:n=e,type:s="search"})=>a`
  <label class=${`veld ${s}`}><span>${t}</span>
    <input id=${n} type=${s} value=${E.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>H({[e]:o.target.value},!0)} />
  </label>
`,Pf=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>H(Object.fromEntries(t.map(e=>[e,null])))}>
    ${_n.clear}
  </button>
`,Ps=({fields:t,names:e,children:n,after:s,clear:o=!0})=>a`
  <div class="velden">
    ${n}
    ${t.map(([r,i,l])=>a`<${xn} ...${{label:r,name:i,options:l}} />`)}
    ${s}${o&&a`<${Pf} names=${e} />`}
  </div>
`;If=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Pl=()=>Object.entries(E.route.query).filter(([t])=>!If.test(t));qf=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];lo=()=>{let t=_.plans.map(e=>[e.key,e.title]);return U&&a`<div class="velden"><${xn} label=${_n.plan} name="plan" options=${t} /></div>`};Rf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},ru=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Vo=()=>Q(E.route.query).strict&&a`
    <p class="zacht">
      ${_n.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>H({lezing:null})}>${_n.choices.strict_off}</button>
    </p>
  `;ms=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${U&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function lu({passage:t}){let[e,n]=W("");async function s(){try{n((await ft().ask("words",{passage:t})).woorden)}catch(o){n(o.message||iu.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${iu.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Ta(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return M(s,e?{...o,plan:e}:o)}function vt({id:t,date:e}){let[n,s]=Es(t,e);return a`<span class=${`chip s-${Ms(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function je({basis:t}){let[e,n]=ge[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Wf[e]}
    </svg>
  `:null}function re({of:t}){let e=C(t.flatMap(oe)).map(n=>a`<li><${Fa} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function co({of:t,look:e}){let[n,...s]=oe(t);return n?a`
    <p class=${e}>
      ${se(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${We()&&a`<${lu} passage=${n} />`}
    </p>
  `:null}var iu,N,it,Ce,Wf,za,Fa,Ba,Is,kt=F(()=>{"use strict";V();tt();D();I();Ne();et();bt();Pt();iu=k.shared.passage;N=({id:t,text:e})=>Qt(t)?a`<a href=${Xe(t)}>${e||O(t)}</a>`:a`<span>${e||O(t)}</span>`;it=({ids:t,name:e=O,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${N} id=${o} text=${e(o)} />`]),Ce=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${N} id=${n} />${e?.(n)}</li>`)}</ul>`;Wf={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};za=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${X("Severity",t)}</span>`,Fa=({passage:t})=>[se(t),We()&&a`<${lu} passage=${t} />`];Ba=({id:t})=>[at(t,"broader")&&[a`<${N} id=${at(t,"broader")} />`," › "],a`<${N} id=${t} />`],Is=({id:t})=>Nt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Hf({text:t,done:e}){let n=le(),s=le();return an(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Zn.by_hand} ref=${n} onClose=${e}>
      <p>${Zn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Zn.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Ko(t,e=Zn.copied){try{await navigator.clipboard.writeText(t),Lt(e,"gezegd")}catch{let n=document.createElement("div");document.body.append(n),Tn(a`<${Hf} text=${t} done=${()=>n.remove()} />`,n)}}function Sn(t,e,n){qc(t,e,n),Lt(g(Zn.downloaded,{name:t}),"gezegd")}async function Vf([t,...e]){let n=t.length-(t.slice(-Xn.length).join()===Xn.join()?Xn.length:0),s=e.every(c=>String(c[0]).length<=Kf)?2:1,o=c=>t.slice(s,n).map((p,u)=>[String(p),String(c[s+u]??"")]).flatMap(([p,u])=>u?a`<p><b>${p}</b>: ${rt(u)}</p>`:[]),r=e.map(c=>a`<tr><td>${c.slice(0,s).join(" ")}</td><td>${o(c)}</td></tr>`),i=C(e.map(c=>c.slice(n).filter(Boolean).join("; "))),l=document.createElement("div");Tn(a`<table border="1">${r}</table>${i.map(c=>a`<p>${c}</p>`)}`,l);try{let c=new Blob([l.innerHTML],{type:"text/html"});await navigator.clipboard.write([new ClipboardItem({"text/html":c})]),Lt(Zn.word_copied,"gezegd")}catch{Ko([t,...e].map(c=>c.join("	")).join(`
`))}}function Jo(){return!_.files.length&&!me()?null:a`
    <section class="bestanden" aria-label=${cu}>
      <h2>${cu}</h2>
      <ul>
        <${ql} ...${Df} href="#/samenvatting" />
        ${_.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${ql} label=${e} description=${n} href=${Rl(t)?.href} download=${t} />`)}
        ${me()&&a`<${ql} ...${Uf} href="#/controleer" />`}
      </ul>
    </section>
  `}var Df,Uf,cu,Zn,Aa,qs,Kf,be,Yt,Xn,En,Lr,ts,Go,Rl,ql,Zt=F(()=>{"use strict";Ee();V();D();I();Ne();et();bt();nn();kt();({summary:Df,save:Uf,title:cu}=k.frame.foot.files),Zn=k.shared.export;Aa=t=>t.replace(".",[...Pl().map(([,e])=>`-${hr(O(e).split(":")[0])}`),"."].join("")),qs=({text:t,label:e=Zn.copy})=>a`<button type="button" class="klein" onClick=${()=>Ko(t())}>${e}</button>`;Kf=6,be=({name:t,rows:e,label:n=Zn.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>Sn(Aa(t),pa(e()),"text/csv;charset=utf-8")}>${n}</button>
  ${" "}<button type="button" onClick=${()=>Vf(e())}>${Zn.word}</button>
`,Yt=(t,e="",n="")=>{let s=dt(e||t?.plan),o=s?[s]:_.plans;return[o.map(r=>rt(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${_.meta.version} ${(_.meta.content||"").slice(0,12)}`.trim(),t?Ut(t,s):n]},Xn=Zn.heads,En=(t,e,n)=>[[...t.map(s=>s.label),...Xn],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],Lr=(t,e,n,s)=>({name:`${hr(O(t))}-${e}.csv`,origin:o=>Yt(n,s(o))}),ts=t=>U?[{key:"bronplan",label:k.shared.plan,text:e=>dt(t(e))?.title||""}]:[],Go=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>oe(e(n)).map(se).join("; "),cell:n=>a`<${co} of=${e(n)} />`}),Rl=t=>document.querySelector(`#meenemen a[download="${t}"]`),ql=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Mr({label:t,tabs:e}){let n=e.map(([s,o,r])=>a`<a href=${o} aria-current=${r?"page":null}>${s}</a>`);return a`<${A} look="beelden" label=${t} items=${n} />`}function pu({name:t}){let e=Wl(t),n=e?.parts?.map(({label:s,to:o})=>[s,M(o),o===t]);return n&&a`<${Mr} label=${e?.label} tabs=${n} />`}var Gf,Wl,Ea=F(()=>{"use strict";V();tt();I();Gf=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Wl=t=>Gf.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Ve(t,e,n){let s=new Map;for(let r of J({...e,plan:n.key}).matrix[t])tn(s,r.column,r);let o=[...s].map(([r,i])=>({key:r,label:Jf[t](r),id:t==="partner"?en(r):"",cells:On(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?o.sort((r,i)=>nt(r.label,i.label)):o}function Na(t){let[e,n,s]=t.split("~");return{key:e,step:n===uu?null:n,plan:s}}function He(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Yo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Fo);if(!l.every(Xs))return()=>null;let c=u=>[es(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(J(u).matrix[t].map(c)));return(u,$)=>{let m=es(u,$,n.key),[d,h,f,b]=p.map(v=>Qf(v.get(m)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:p[0].get(m)}}}var uu,Jf,On,es,Rs,po,Pa,Qo,Qf,Nn=F(()=>{"use strict";tt();D();Wt();I();et();bt();uu="alle",Jf={kind:t=>K(gt(t)),form:t=>K(X("ExploitationForm",t)),partner:t=>O(en(t)||t)},On=t=>[...t.steps.map(e=>e.notation),null];es=(t,e,n)=>[t,e??uu,...U?[n]:[]].join("~"),Rs=({column:t,barrier:e},n,s)=>M("overzicht",{...s,cel:es(t,e,n)});po=t=>`cel-${t.replaceAll("~","-")}`,Pa=(t,e)=>J(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Qo=t=>[He(t).word,...He(t).lines].join(", "),Qf=t=>t&&JSON.stringify([t.phrase,He(t).look,t.most_basis])});function Ra(t,e){let n=()=>qa(t).filter(o=>o.query===e.vraag);return(e.vraag?n().map(o=>({...o,also:[]})):t).filter(o=>Zf(o,e))}function Dl({list:t,plan:e}){if(!t.length)return a`<p>${zn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Xf} ...${o} />`]);return a`
    <p class="zacht">${Ia.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${N} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function Zo({summary:t,inside:e,open:n=!1}){let[s,o]=W(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function th({gap:t}){let e=[t.barrier&&xt(t.barrier).toLowerCase(),t.kind&&gt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${za} severity=${t.severity} />${" · "}
      <a href=${M(["vragen",t.query])}>${hs(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${U&&` · ${zn(t.plan).title}`}
      ${Qt(t.subject)&&[" · ",a`<${N} id=${t.subject} />`]}
      <${Ul} gap=${t} />
    </p>
  `}function Hl({gap:t,scenario:e,sentence:n=!1}){let s=_.queries[t.query],[o]=uo(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Zo} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${Fa} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Ia.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:hs(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Ia.who}</strong></p><${Dl} list=${t.candidates} plan=${t.plan} />`}
    <${qs} text=${()=>ja(t.sentence,uo(t),e,dt(t.plan))} />
  `} /></div>`}var Ia,fs,uo,hs,du,Yf,Zf,qa,Xf,Ul,Wa,$o=F(()=>{"use strict";Do();V();tt();D();I();et();bt();Zt();kt();Ia=k.shared.gaps,fs=t=>[t,...t.also],uo=t=>se(t.evidence)?[t.evidence]:[],hs=t=>_.queries[t]?.title||t,du=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Yf=({sentence:t,subject:e,topic:n})=>[t,_.topics.find(s=>s.id===n)?.title,...[e,..._.works[e]?.chapters||[]].map(s=>_.called[s]?.label)].join(" "),Zf=(t,e)=>du(e.gewicht,[t.severity])&&(!e.tekst||Wo(Yf(t),e.tekst))&&fs(t).some(n=>du(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),qa=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(s=>({...n,...s,also:[],under:e.query}))]});Xf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${it} ids=${e} name=${ne} />`,n&&Ia.more_work,")"]:t;Ul=({gap:t})=>a`<span class="alleen-papier">${uo(t).map(e=>a` · <${Fa} passage=${e} />`)}</span>`;Wa=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${th} gap=${t} />
  <${Hl} gap=${t} scenario=${e} />
`});function Xo(t,e,n=null,s=Z()?sh:nh){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Da(l.key),turn:Kl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(eh.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Da(t),folds:!0,more:!0,turn:Kl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function mo({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,$u).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>$u&&" …"}</span>`}
    </div>
  `}function tr({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Da(t),turn:s||Kl(t)};return a`
    <section class="blok">
      ${t?a`<${mo} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${fo(r)}>${o}</div>
    </section>
  `}var eh,mu,nh,sh,$u,Vl,Da,Kl,fo,P,ns,Pn,ke=F(()=>{"use strict";V();tt();Mt();D();I();eh=k.shared,mu="uit",[nh,sh,$u]=[20,6,4],Vl=()=>(E.route.query.vouw||"").split(",").filter(Boolean),Da=t=>Vl().includes(mu)||Vl().includes(t),Kl=(t,e=[t])=>()=>{let n=e.filter(o=>Da(o)!==(o===t)),s=Vl().filter(o=>o!==mu&&!e.includes(o));H({vouw:[...s,...n].join(",")},!0)};fo=t=>t.open?null:"dicht",P=({title:t,note:e,look:n="blok",as:s="h2",id:o,label:r,children:i})=>a`
  <section class=${n} id=${o} aria-label=${r}>
    <${s}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
  </section>
`,ns=({title:t,look:e,children:n})=>a`<details class=${e}><summary>${t}</summary>${n}</details>`;Pn=({id:t,items:e,first:n,as:s="ul"})=>Xo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${mo} part=${o} />`}
      <${s} class=${fo(o)}>${o.rows}<//>
    `)});function oh({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function wt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:$}=n,[m,d]=W(t),h=l?Gl(l,t):m,f=S=>{let y=h===S.key?`-${S.key}`:S.key;l?H({[l]:y===t?null:y},!0):d(y);let L=k.shared.table,j=y.startsWith("-")?L.descending:L.ascending;Lt(g(L.sorted,{column:S.label.toLowerCase(),direction:j}))},b=ca(r,i,h),w=()=>En(i,b,u?.origin||(()=>[])),v=Xo(s,b,h===t?e:null,$);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(S=>a`<${oh} id=${s} column=${S} sort=${h} turn=${f} />`)}
          </tr>
        </thead>
        ${v.map(S=>a`
            <tbody role="rowgroup" key=${S.more?"meer":S.key} class=${fo(S)}>
              ${S.folds&&a`<${ah} part=${S} columns=${i} ...${e} />`}
              ${S.rows.map(y=>a`<${rh} row=${y} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${be} name=${u.name} rows=${w} /></p>`}
  `}function Cn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Gl,rh,ah,Ht,jn,gs,Ie=F(()=>{"use strict";Ee();V();tt();D();I();et();bt();Zt();ke();kt();Gl=(t,e="")=>E.route.query[t]||e;rh=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,ah=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${mo} part=${t} count=${s&&T(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Ht=(t,e,n,s=O,o)=>({key:t,label:e,text:r=>s(n(r)),cell:r=>[a`<${N} id=${n(r)} text=${s(n(r))} />`,o&&a`<${o} id=${n(r)} />`]}),jn=(t,e,n,s)=>({key:t,label:e,text:o=>Oe(n(o),s),cell:o=>a`<${vt} id=${n(o)} date=${s} />`}),gs=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(oe).map(se)).join("; "),cell:n=>a`<${re} of=${e(n)} />`})});function Jl({id:t,date:e}){let n=new Map;for(let{from:o,phrase:r}of G(t,"who",e))tn(n,o,r);if(!n.size)return An(t,"partner")?k.shared.unread:k.shared.no_partner;let s=[...n].map(([o,r])=>a`<${N} id=${o} />${` (${C(r).join(", ")})`}<${Is} id=${o} />`);return a`<${A} look="partners" items=${s} />`}function ih(t){let e=x(t,"dueBy");return e&&` (${g(qe.bound,{date:rt(e)})}; ${yr(x(t,"modality"))})`}function lh({ids:t,date:e}){let n=t.map(s=>{let o=x(s,"deadlineLabel"),{delivery:r}=wn(s,e);return a`
      ${o&&`${K(o)}: `}“${x(s,"deadlineText")}”${ih(s)}
      ${x(s,"revises")==="true"&&`, ${qe.revised}`}${r&&` – ${r}`}
    `});return a`<${A} look="termijnen" items=${n} />`}function Ql({id:t,date:e}){let n=s=>a`
    <${N} id=${s} />: <strong>${_.lookups[s]?.description}</strong><${re} of=${[s]} />
  `;return a`<${A} look="cijfers" items=${Ha(t,e).map(n)} />`}function ho({of:t}){let e=r=>[at(r,"barrier")&&g(qe.at_step,{step:O(at(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>x(r,i)&&Dt(r,i))].filter(Boolean),n=r=>x(r,"status")?g(qe.other_status,{reading:e(r).join(", ")}):g(qe.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:qe.other_unsaid}),o=lt(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${x(r,"rationale")}`);return o.length>0&&a`<${A} items=${o} />`}function Tr({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let s=ht(t,"interventionKind").map(gt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Ba} id=${at(t,"barrier")} />
        ${` · ${s} · ${X("Strength",n)} · `}
        <${je} basis=${e} />${` ${ge[e]?.[1]||X("Basis",e)}`}
        ${Ua(t)&&a` · <strong>${Ua(t)}</strong>`}
      </p>
      <p class="reden"><strong>${qe.here}</strong>${x(t,"rationale")}</p>
      <${ho} of=${t} />
    </div>
  `}function hu({id:t,scenario:e,contributions:n}){let{date:s}=e,[o,r]=[yn(t,s),x(t,"promise")],i=no(t,s),{links:l}=J(e),c=n.length?n.map(u=>a`<${Tr} id=${u} read=${l[u]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${qe.across}</strong>${x(t,"rationale")}</p>`,p=[[qe.facts.deadline,i.length>0&&a`<${lh} ids=${i} date=${s} />`],[qe.facts.who,a`<${Jl} id=${t} date=${s} />`],[qe.facts.figures,Ha(t).length>0&&a`<${Ql} id=${t} date=${s} />`],[qe.facts.how,c],[qe.facts.where,a`<${re} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${N} id=${t} /></h3>
      <p class="regel">${fe(t)} · <${vt} id=${t} date=${s} /></p>
      <${fu} lead=${r&&qe.promise} text=${r||x(t,"summary")} />
      <${fu} lead=${qe.progress} text=${x(o,"summary")} />
      ${o&&a`<${ho} of=${o} />`}
      <${Cn} pairs=${p} />
    </article>
  `}var qe,Ha,Ua,fu,St,pn=F(()=>{"use strict";V();D();Wt();I();Se();et();bt();Pt();kt();Ie();qe=k.shared.work;Ha=(t,e)=>zt(t,"figure",e);Ua=t=>x(t,"state")&&g(qe.own_state,{state:X("CellState",x(t,"state"))});fu=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;St=t=>[...t].sort((e,n)=>nt(O(e),O(n)))});function bs({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function Ga(t,e,n){let{word:s,lines:o}=He(t),r=t&&[t.strict,ge[t.most_basis]?.[1],t.requested&&In.requested_mark];return[s,...o,...r||[],e&&Ka(e,n)].filter(Boolean).join(" · ")}function $h({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${In.undecided}</p>`;let u=a`<a href=${Rs({column:n,barrier:null},o,E.route.query)}>${In.see_elsewhere}</a>`;return a`
    <p>${Ho(dt(o))}</p>
    ${r.length>0&&a`<h3>${In.why}</h3>`}
    ${r.map($=>a`<p>${x($,"rationale")} <span class="zacht">${x($,"source")}</span></p>`)}
    ${p&&a`<p>${In.unexpected}</p>`}
    ${i>0&&a`<p>${g(In.elsewhere,{count:i,kind:gt(n)})} ${u}</p>`}
    ${l&&a`<h3>${In.who}</h3><${Dl} list=${l} plan=${o} />`}
  `}function mh({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=le(),c=le();an(()=>{let b=document.getElementById(po(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(po(i)))?.focus()},[]);let{word:p,lines:u,look:$}=He(e),m=g(In.panel_note,{scenario:Ut(o,r)}),d=n&&g(In.changed.usual,{phrase:Qo(n.usual)}),h=e.initiatives>0&&!o.strict&&K(e.strict||r.words.stands),f=e.things.map(b=>{let w=wr(b).filter(v=>e.links.includes(v));return a`<${hu} key=${b} id=${b} scenario=${o} contributions=${w} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>E.led?history.back():H({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(In.panel,{row:t.label,step:xt(s)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Ka(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${U&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${In.requested} <${it} ids=${e.requested} />.</p>`}
      ${f.length?f:a`<${$h} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function er({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Na(t),i=dt(r);if(!i)return null;let l=Ve(e,n,i).find(u=>u.key===s),c=l?.cells[On(i).indexOf(o)];if(!c)return null;let p={row:l,cell:c,change:Yo(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${mh} key=${t} ...${p} />`}var sn,In,zr,ch,Yl,ph,uh,dh,Va,Ka,go=F(()=>{"use strict";V();tt();D();I();Nn();et();bt();Pt();$o();kt();pn();sn=k.overview.legend,In=k.overview;zr=({expected:t=sn.expected,quiet:e=sn.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${sn.states.map(o=>a`
        <li><span class="staal"><${bs} bar=${[[o,1,0]]} /></span>${K(_.codes.CellState[o].label)}</li>
      `)}
    <li><span class="staal"><${bs} bar=${[[sn.support_state,1,1]]} /></span>${sn.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${sn.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,ch=Object.entries(ge).map(([t,[,e]])=>a`<span class="staal"><${je} basis=${t} /></span>${e}`),Yl=()=>a`<${A} look="stalen" items=${ch} />`,[ph,...uh]=sn.sample.words,dh=sn.sample.bar.map(([t,e])=>[t,Number(e),0]),Va=({undecided:t})=>a`
  <aside class="legenda" aria-label=${sn.title}>
    <h2>${sn.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${bs} bar=${dh} /><strong>${ph}</strong>
      ${uh.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${sn.explain}</p>
    <${zr} undecided=${t} />
    <h3>${sn.how}</h3>
    <${Yl} />
    <p><span class="anders">${sn.other}</span>${sn.other_says}</p>
  </aside>
`,Ka=({by:t},e)=>ve(e).overview.changed[t]});function bu({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${K(s)}`;return a`<${Cn} pairs=${Object.values(_.codes[t]).map(n=>[e(n),n.definition])} />`}function ku({id:t=""}){let e=Fe.reading;return a`
    <${bo} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${bu} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${_.plans.map(n=>a`<p>${`${ds(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      ${_.plans.some(({document:n})=>n)&&a`<p>${e.own_words}</p>`}
    <//>
  `}function hh(){let{howto:t}=k.overview,e=Object.values(ge).map(([s])=>s),n={report:U?t.reports:us(),marks:e.join(" "),source:zo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function gh({name:t,one:e,plan:n,open:s}){let o=i=>Ls(i)?a`<${N} id=${i} />`:i,r=le();return Te(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${Ta(t,U?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${A} look="geteld" items=${e.things.map(o)} />`}
    </li>
  `}function yh(){let t=s=>a`
    <${N} id=${at(s,"initiative")} />${" → "}<${Ba} id=${at(s,"barrier")} />
    ${`: ${x(s,"rationale")}`}<${ho} of=${s} />
  `,e=s=>a`
    <${N} id=${at(s,"initiative")} />${`: ${Dt(s,"status")}`}<${ho} of=${s} />
  `,n=gu(un.statuses).map(e);return a`
    <${Ja} of=${Fe.weak} id="lezing" items=${gu(un.weak).map(t)}
      intro=${g(Fe.weak.intro,un.links)} />
    <${Ja} of=${Fe.other} id="anders" items=${un.other.map(t)} />
    ${n.length>0&&a`<${Ja} of=${Fe.statuses} id="standen" items=${n} />`}
  `}function xh(){if(!un.judged.length)return null;let t=e=>g(Fe.judged.line,{step:O(at(e,"barrier")),kinds:ht(e,"interventionKind").map(gt).join(", "),state:Dt(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:rt(x(e,"asOf"))});return a`<${Ja} of=${Fe.judged} id="oordelen" items=${un.judged.map(t)} />`}function vh(){let t=Fe.expected.columns,e=[Ht("stap",t.step,n=>at(n,"barrier")),{key:"soort",label:t.kind,text:n=>ht(n,"interventionKind").map(gt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${bo} of=${Fe.expected} id="verwacht" count=${un.expected.length}>
      <${wt} id="verwachtingen" caption=${Fe.expected.caption} rows=${un.expected} columns=${e} />
    <//>
  `}var Fr,Fe,fh,bo,bh,kh,wu,un,Zl,wh,Ja,gu,_h,yu,_u=F(()=>{"use strict";V();tt();Mt();D();Wt();I();et();bt();go();ke();kt();Ie();pn();Fr=k.method,Fe=k.unknown,fh=3,bo=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${tr} id=${e!==void 0&&e<=fh?"":s} close=${o}
    title=${e===void 0?t.title:g(Fe.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;bh=()=>H({getal:null},!0),kh=({scenario:t})=>a`
  <${bo} of=${Fr.numbers} id="getallen" close=${E.route.query.getal?bh:null}>
    ${ze(t).map(e=>a`
        ${U&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Un(t,e).named).map(([n,s])=>a`<${gh} key=${n} ...${{name:n,one:s,plan:e}} open=${E.route.query.getal===n} />`)}
        </ul>
      `)}
  <//>
`,wu=({route:t})=>a`
  <${ut} text=${Fr.title}><p class="uitleg">${Fr.intro}</p><//>
  <${hh} />
  <div class="blok"><${Va} /></div>
  <${bo} of=${Fr.states} id="standen"><${bu} list="CellState" /><//>
  <${kh} scenario=${Q(t.query)} />
  <${ku} id=${Z()?"lezen":""} />
  <p><a href=${M("weet-niet")}>${Fr.unknown}</a></p>
`,un=_.unknown,Zl=({of:t,id:e,ids:n,more:s})=>a`
  <${bo} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Ce} ids=${St(n)} more=${s} />`}
  <//>
`,wh=t=>a`<span class="zacht"> – ${fe(t).toLowerCase()}</span>`,Ja=({of:t,id:e,items:n,intro:s})=>a`
  <${bo} of=${t} id=${e} count=${n.length} intro=${s}><${A} items=${n} /><//>
`,gu=t=>[...t].sort((e,n)=>nt(O(at(e,"initiative")),O(at(n,"initiative"))));_h=()=>a`
  <${bo} of=${Fe.clashes} id="tegenspraak" count=${un.clashes.length}>
    ${St(un.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${N} id=${t} /></h3>
          <p>${x(t,"summary")}</p>
          <${re} of=${[t]} />
        </div>
      `)}
  <//>
`;yu=()=>a`
  <${ut} text=${Fe.title}><p class="uitleg">${Fe.intro} ${Yn}</p><//>
  <${Zl} of=${Fe.unjudged} id="ongeplaatst" ids=${un.unjudged} more=${wh} />
  <${yh} />
  <${_h} />
  <${xh} />
  <${Zl} of=${Fe.nameless} id="naamloos" ids=${un.nameless} />
  <${Zl} of=${Fe.generic} id="verzamelnamen" ids=${un.generic} />
  <${vh} />
  <${ku} id="lezen" />
`});function ko({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=fr(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var ks,nr=F(()=>{"use strict";V();ks=t=>a`<label class="veld"><span>${t.label}</span><${ko} ...${t} /></label>`});function vu({plans:t,here:e}){let n=l=>l.flatMap(c=>G(c,"who").map(({from:p})=>p)),s=(l,c)=>a`<details><summary>${l}</summary><${Ce} ids=${St(c)} /></details>`,[o,r]=t.map(l=>C(n(wo(l).filter(e)))),i=o.filter(l=>r.includes(l));return[s(g(qn.in_both,{count:i.length}),i),...t.map((l,c)=>{let p=n(wo(t[1-c])),u=[o,r][c].filter($=>!p.includes($));return s(g(qn.only_in,{plan:l.title,count:u.length}),u)})]}function Su(t,e){let n=[...ls("Publication")].filter(s=>Rt(s,e.key));return St(Xl(t)).map(s=>({id:s,found:nu(s,[...wo(e),...n])}))}function Ou({rows:t,plan:e,other:n}){let s=p=>St(wo(n).filter(u=>ul(u).some($=>ul(p).includes($)))),o=({shared:p})=>g(qn.found,{shared:p.join(", ")}),r=({found:p})=>p.map(u=>[O(u.id),xu(u.id),o(u)].filter(Boolean).join("; ")).join(" | ")||qn.none,i=p=>a`
    <${N} id=${p.id} /> <${vt} id=${p.id} />
    <p class="zacht">${[xu(p.id),o(p)].filter(Boolean).join("; ")}</p>
  `,l=[Ht("actie",e.title,({id:p})=>p),{key:"lijkt",label:`${n.title}, ${Fn(n.date,n)}`,sort:!1,text:r,cell:({found:p})=>p.length?a`<${A} items=${p.map(i)} />`:qn.none},{key:"vak",label:qn.same_cell,sort:!1,text:({id:p})=>s(p).map(O).join("; "),cell:({id:p})=>s(p).length>0&&a`<${Sh} ids=${s(p)} />`}],c={name:"lijkt-op.csv",origin:()=>Yt(null)};return a`
    <p class="zacht">${qn.note}</p>
    <${wt} id=${`lijkt-${e.key}`} caption=${qn.title} rows=${t} columns=${l} file=${c}
      hideCaption />
  `}function Oh({plan:t,other:e}){let[n,s]=W(""),o=p=>G(p,"who").map(({from:u})=>u),r=St(C(wo(t).flatMap(o))).map(p=>[p,O(p)]),i=n?Su(e,t):[],l=p=>i.flatMap(({id:u,found:$})=>$.filter(m=>m.id===p).map(({shared:m})=>({id:u,shared:m}))),c=St(wo(t).filter(p=>n&&o(p).includes(n)));return a`
    <${ks} label=${qn.who} value=${n} options=${[["","…"],...r]} pick=${s} />
    ${n&&a`<${Ou} rows=${c.map(p=>({id:p,found:l(p)}))} plan=${t} other=${e} />`}
  `}function Cu({plans:t}){let[e,n]=[...t].sort((r,i)=>Xl(r).length-Xl(i).length),s=()=>a`<${Ou} rows=${Su(e,n)} plan=${e} other=${n} />`,o=()=>a`<${Oh} plan=${n} other=${e} />`;return a`
    <${Zo} summary=${g(qn.summary,{plan:e.title})} inside=${s} />
    <${Zo} summary=${g(qn.reverse,{other:e.title})} inside=${o} />
  `}var qn,wo,Xl,xu,Sh,ju=F(()=>{"use strict";V();D();I();Se();ro();et();Pt();Zt();$o();kt();nr();Ie();pn();qn=k.compare.alike,wo=({key:t})=>Kn.filter(e=>Rt(e,t)),Xl=t=>wo(t).filter(e=>Jt(e,"Measure"));xu=t=>[...so(t),_.lookups[t]?.description].filter(Boolean).join("; ");Sh=({ids:t})=>a`<details><summary>${T(k.measures.count,t.length)}</summary><${Ce} ids=${t} /></details>`});function Ch(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function jh(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=nc(s,o,.8);return n}function Mh(t,e){return[...t.querySelectorAll(Lh)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=Qa(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Th(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(tc(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Lu[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Th(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=yo(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let m=Qa(new DOMMatrix(e).translate(l,o));return l+=yo(p.trim(),$,u.fontWeight),[{at:m,text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill}]})}function yo(t,e,n){return ec.font=`${n} ${e}px ${Ya}`,ec.measureText(t).width}function zh(t,e,n){let{width:s,height:o}=e,r=Qa(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?nc(s/2,o/2,s/2-1):Br(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;tc(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Ch(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:jh(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Br(0,o/2-1,s,2),fill:u[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Br(0,o+Number(h),s,-Number(h)),fill:d}):i.push({at:r,d:Br(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:d,wide:+f});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};for(let[d,h]of Object.entries(l?{top:c}:m)){let f=$(d);f.wide&&tc(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function Fh(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}yo("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=ec.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+yo($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=Qa(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Mu(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Mh(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Fh(u,l,c):u instanceof Element?Mu(u,l,c):[]);return o.style.transform="",[...zh(s,i,l),...p]}function sc(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Mu(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*yo(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Qa,tc,Br,nc,Lu,Lh,ec,Ya,Tu=F(()=>{"use strict";Qa=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),tc=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Br=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,nc=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Lu={path:(t,e)=>e.getAttribute("d")||"",circle:t=>nc(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Br(t("x"),t("y"),t("width"),t("height"))},Lh=[...Object.keys(Lu),"text"].join();ec=document.createElement("canvas").getContext("2d"),Ya=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function oc(t,e,n,s,o,r){let i=kp(t,p=>yo(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,ws,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Au({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=_.meta,l=[ds(dt(e?.plan)),e&&Ut(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let p=sc(c);c.classList.remove("heel");let u=Math.max(p.width,Ah),$=oc(t,22,650,Bh,u,ws),m=oc(`${l}. ${Yn} ${o}`.trim(),13,400,zu,u,$.below+2),d=m.below+16,[h,f,b]=[ws,d+p.height+24,0],w=[...document.querySelectorAll(s)].map(sc).flatMap(L=>{h>ws&&h+L.width>ws+u&&([h,f,b]=[ws,f+b+6,0]);let j=Bu(L.shapes,h,f);return h+=L.width+20,b=Math.max(b,L.height),j}),v=g(Ar.foot,{version:r,content:(i||"").slice(0,12)}),S=oc(v,13,400,zu,u,f+b+16),y=[...$.shapes,...m.shapes,...Bu(p.shapes,ws,d),...w,...S.shapes];return{title:`${t} ${l}. ${Yn}`,width:u+2*ws,height:S.below+ws,shapes:y}}function Nh(t){let{title:e,width:n,height:s,shapes:o}=Au(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",p));for(let[d,h]of Object.entries(u))h!==void 0&&h!==""&&m.setAttribute(d,String(h));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Ya,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w,opacity:v}of o){let[S,y,L,j,q,z]=c,B=S===1&&!y&&!L&&j===1?`translate(${q} ${z})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:B,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":h},opacity:v===1?void 0:v}):r(l,"text",{transform:B,...{"font-size":f,"font-weight":b,"font-style":w},fill:$},p)}Sn(Aa(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Ph(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Au(t),o=document.createElement("canvas"),r=Math.min(Eh,Fu/e,Fu/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=$,i.font=`${w} ${b} ${f}px ${Ya}`,p!==void 0&&i.fillText(p,0,0);let S=new Path2D(u);$!=="none"&&i.fill(S),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(S)),i.restore()}let l=Aa(`${t.name}.png`);o.toBlob(c=>c?Sn(l,c,"image/png"):Lt(g(Ar.too_large,{name:l})),"image/png")}var Ar,Bh,zu,ws,Ah,Eh,Fu,Bu,on,Ws=F(()=>{"use strict";Ee();V();D();I();bt();Zt();Tu();Ar=k.shared.export,[Bh,zu]=["#16212B","#46525D"],[ws,Ah,Eh,Fu]=[28,720,2,12e3],Bu=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));on=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Nh(t)}>${Ar.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Ph(t)}>${Ar.png}</button>
  </span>
  <span class="breder zacht">${Ar.wider}</span>
`});function Eu({rows:t,unit:e,end:n}){let s=n?ae.right:ae.left-ae.box,o=n?ae.right+ae.box+12:ae.left-ae.box-12;return t.map(({state:r,count:i,y:l})=>{let[c,p]=[ae.top+l*e,Math.max(i*e,2)];return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${ae.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Ds(r)}
        </text>
      </g>
    `})}function Ih({band:t,unit:e}){let n=t.count*e,s=ae.top+t.y1*e+n/2,o=ae.top+t.y2*e+n/2,r=(ae.left+ae.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${ae.left} ${s} C${r} ${s} ${r} ${o} ${ae.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Nu(t)}</title></path>
  `}function qh({flow:t}){let e=Math.max(...t.bands.map(o=>o.count)),n=({to:o,count:r})=>a`
    <i aria-hidden="true" class=${`b-${o}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${Ds(o)}
  `,s=o=>t.bands.filter(r=>r.from===o);return a`<div class="standlijst">
    ${t.left.map(({state:o,count:r})=>a`
        <section><h3>${r} ${Ds(o)}</h3><${A} items=${s(o).map(n)} /></section>
      `)}
    <p class="zacht">${_o.listed}</p>
  </div>`}function Pu({flow:t,one:e,other:n,counted:s}){if(Z())return a`<${qh} flow=${t} />`;let o=ae.height/t.height,r=t.bands.map(Nu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${_o.title}>
      <svg viewBox=${`0 0 ${ae.width} ${ae.height+ae.top+14}`} role="img"
        aria-label=${g(_o.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${ae.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${ae.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Ih} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Eu} rows=${t.left} unit=${o} />
        <${Eu} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${_o.caption}</figcaption>
      <p class="acties"><${on} name="overgang" title=${`${_o.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var _o,ae,Ds,Nu,Iu=F(()=>{"use strict";V();Mt();D();I();et();Ws();_o=k.compare.flow,ae={width:960,height:430,top:40,left:230,right:640,box:16},Ds=t=>t?K(X("CellState",t)):_o.fresh,Nu=({count:t,from:e,to:n})=>T(_o.band,t,{from:Ds(e),to:Ds(n)})});function Wh(t){let e=ss[ss.length-1],n=_.plans.map(c=>ss.findLast(p=>p.plan===c)||e),[s,o]=U?n:[ss[0],e],r=ss.slice(0,-1).find(c=>c.key===t.van)||s,i=ss.slice(ss.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Dh({change:t,side:{plan:e,date:n,label:s},at:o}){let r=Er(t)?null:es(t.kind,[t.barrier,t.other_barrier][o],e.key),i=M("overzicht",{cel:r,plan:r?null:e.key,stand:n===$e?null:n}),l=c=>a` <${vt} ...${{id:c,date:n}} /> <${Jl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${Ce} ids=${St(t.work[o])} more=${l} />
    </div>
  `}function Uh({rows:t}){let e=([,,o,r])=>a`${r} <a href=${Xe(o)}>${Y.see}<span class="sr"> ${O(o)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([o,r])=>[o,r]))),s=o=>o.folds?a`<${mo} part=${o} level=${3} count=${o.rows.length} />`:a`<h3>${o.title}</h3>`;return a`
    <${P} title=${g(Y.stated,{count:t.length})} note=${Y.stated_note}>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Xo("uitspraken",t,{of:([o])=>o,titles:n}).map(o=>a`${s(o)}<${A} look=${fo(o)} items=${o.rows.map(e)} />`)}
    <//>
  `}function Hh({found:t,one:e,other:n,mode:s,counted:o}){let r={of:y=>Er(y)?y.whose:y.other_barrier||y.barrier||"",titles:[...bn,["",k.shared.all_steps],["apart",Y.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:y})=>y,titles:Object.entries(Y.whose).map(([y,L])=>[y,g(L,l)])},p=y=>y.map(ao).join(", "),u=y=>K(gt(y.kind)),$=y=>C([y.barrier,y.other_barrier].map(xt)).join(" / "),m=y=>u(y)+(s==="plans"&&!Er(y)?` (${$(y)})`:""),d=[{key:"stap",label:Y.columns.step,text:$},{key:"soort",label:Y.columns.kind,text:u},{key:"een",label:e.label,text:y=>K(y.states[0])},{key:"ander",label:n.label,text:y=>K(y.states[1])},{key:"weg",label:g(Y.left[s],l),sort:!1,text:y=>p(y.left)},{key:"erbij",label:g(Y.joined[s],l),sort:!1,text:y=>p(y.joined)}],h=i.flatMap(({label:y,date:L},j)=>{let q=z=>`${O(z)} (${Oe(z,L)})`;return[{key:"wie",label:g(Y.who,{label:y}),text:z=>p(z.who[j])},{key:"wat",label:g(Y.work,{label:y}),text:({work:z})=>St(z[j]).map(q).join("; ")}]}),f=y=>a`
    ${y.sentence}
    <${ns} title=${[Y.see_both,a`<span class="sr"> ${gt(y.kind)}, ${$(y)}</span>`]}>
      <div class="standen">${i.map((L,j)=>a`<${Dh} ...${{change:y,side:L,at:j}} />`)}</div>
    <//>
  `,b=y=>a`
    <${mo} part=${y} level=${3} names=${y.rows.map(m)}
      count=${y.rows.some(Er)?"":T(Y.differ,y.rows.length)} />
  `,w=()=>En([...d,...h],t.changes,()=>Yt(null,"",o)),v=a`
    <${ns} title=${Y.as_table}>
      <${wt} id="vakken" caption=${Y.table} rows=${t.changes} columns=${d} />
    <//>
  `,S=a`<div class="acties"><${be} name="vergelijk-vakken.csv" rows=${w} /></div>`;return a`
    ${t.changes.length?S:a`<p>${k.shared.none}</p>`}
    ${Xo("verschillen",t.changes,s==="plans"?c:r).map(y=>a`
        ${y.folds&&b(y)}
        ${Y.elsewhere[y.key]&&a`<p class="zacht">${g(Y.elsewhere[y.key],l)}</p>`}
        <${A} look=${fo(y)} items=${y.rows.map(f)} />
      `)}
    ${t.notes.map(y=>a`<p class="zacht">${y}</p>`)}
    ${t.changes.length>0&&v}
  `}function Vh({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=u=>({state:$})=>String(e.bands.find(m=>m.from===$&&m.to===u)?.count||Y.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:u})=>Ds(u)},...e.right.map(({state:u})=>({key:u,label:Ds(u),sort:!1,text:l(u)}))],p=g(Y.counts_table,{before:n.label,after:s.label});return a`
    <${P} title=${Y.counted}>
      <p class="zacht">${g(Y.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Pu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${T(Y.heads,r.length,{names:mt(r.map(ne))})}</p>`}
      <${ns} title=${Y.flow.table}>
        <${wt} id="overgang" caption=${p} rows=${e.left} columns=${c} />
      <//>
    <//>
  `}function Kh(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:s,statements:r.filter(([,,c])=>n(c)),changes:o.filter(({barrier:c,other_barrier:p})=>!e||[c,p].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function Gh({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":Oe(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Y.not_yet}</span>`:a`<${vt} id=${m} date=${e.date} />`,p=[Ht("actie",Y.action,m=>m),{key:"wat",label:Y.what,text:fe},{key:"plan",label:e.label,text:l,cell:c},jn("nu",n.label,m=>m,n.date)],u=()=>En(p,r,()=>Yt(null,e.plan.key,o)),$=()=>H({alles:s?"nee":"ja"});return a`
    <${P} look=${null} title=${g(s?Y.all:Y.changed,{count:r.length})}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Y.show_all}</button>
        <${be} name="vergelijk.csv" rows=${u} />
      </div>
      <${wt} id="vergelijk" caption=${Y.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    <//>
  `}function Ru({route:t}){if(ss.length<2)return a`<${ut} text=${Y.title} /><p>${Y.alone}</p>`;let{one:e,other:n,after:s}=Wh(t.query),o=Q(t.query),r=El(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=_.comparisons[`${e.key}|${n.key}|${i}`],c=fn.some(B=>B.notation===t.query.stap)?t.query.stap:"",p=l.actions&&Vn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=B=>(!c||Gn(B).includes(c))&&(!p||_.works[B]?.chapters?.includes(p)),$=Kh(l,c,u),{actions:m}=$,d=[e.plan,n.plan],h=$.changes.filter(B=>!Er(B)),f=h.filter(({whose:B})=>!B.endsWith("-open")).length,b=c&&p?null:m?.flows[c||p],w=(t.query.alles||p&&"ja")==="ja",v=Kn.filter(B=>Rt(B,e.plan.key)&&_.works[B]?.container&&u(B)),S=m?"dates":"plans",y=g(Y.intro[S],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),L=a`
    <${xn} label=${Y.first} name="van" chosen=${e.key} options=${qu(ss.slice(0,-1))} />
    <${xn} label=${Y.second} name="met" chosen=${n.key} options=${qu(s)} />
  `,j=a`
    <${P} title=${g(f<h.length?Y.cells_open:Y.cells,{sure:f,open:h.length-f})}>
      <${Hh} ...${{found:$,one:e,other:n,mode:S,counted:r}} />
    <//>
  `,q=a`<${P} title=${Y.alike.title}><${Cu} plans=${d} /><//>`,z=a`
    <${P} title=${Y.alike.partners} note=${Y.alike.partners_note}><${vu} ...${{plans:d,here:u}} /><//>
  `;return a`
    <${ut} text=${Y.heading[S]} title=${Y.title}><p class="uitleg">${y} ${Yn}</p><//>
    <${vn}>
      <${Il} />
      <div class="velden">
        ${ss.length>2&&L}
        <${xn} label=${Y.columns.step} name="stap" options=${bn} />
        ${m&&a`<${xn} label=${Rh} name="hoofdstuk" options=${eo} />`}
      </div>
    <//>
    ${m&&b&&a`<${Vh} ...${{actions:m,flow:b,one:e,other:n,counted:r,heads:v}} />`}
    ${m&&a`<${Uh} rows=${$.statements} />`}
    ${!m&&q}
    ${!p&&j}
    ${m?a`<${Gh} ...${{actions:m,one:e,other:n,counted:r,all:w}} />`:z}
    <${xe} text=${T(Y.shown,f)} />
  `}var Y,Rh,ss,Er,qu,Wu=F(()=>{"use strict";V();tt();Mt();D();Wt();I();Nn();et();bt();Pt();ju();nn();Zt();ke();kt();Iu();Ie();pn();Y=k.compare,Rh=k.measures.fields.chapter,ss=_.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:U?g(Y.side,{plan:t.title,label:n}):K(n)}))),Er=({whose:t})=>t==="apart",qu=t=>t.map(e=>[e.key,e.label])});function Qh({row:t,cell:e,change:n,step:s,plan:o}){let r=Ga(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=es(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${po(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>H({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:xt(s)})}${r}</span>
        <${Du} cell=${e} />
      </button>
    </td>
  `}function Uu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?we.undecided:we.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Zh({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(we.caption,{scenario:Ut(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${we.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Yh} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Nt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${N} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Qh} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Uu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function ng({plan:t,scenario:e,reach:n}){let s=Ve("partner",e,t),o=Yo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${ms} plan=${t} /><p>${we.nothing_yet}</p>`:n.partners?a`
    ${U&&a`<h2>${t.title}</h2>`}
    <${ms} plan=${t} />
    <p>${Un(e,t).phrase.reach}
      ${" "}<a href=${M("methode",{getal:"organisaties-in-de-tekst"})}>${we.in_text}</a>. ${we.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${Zh} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${on} name=${`dekking-${t.key}`} title=${we.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${tg} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${we.alike.title}</h2><p>${we.alike.note}</p></div>
        <${A} look="zelfde" items=${n.alike.map(r=>a`<strong>${r.steps}</strong> ${r.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${eg} reach=${n} plan=${t} />
    </div>
  `:a`<p>${we.nothing}</p>`}function Hu({route:t}){let e=Q(t.query),{reach:n}=J(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${ut} text=${we.heading} title=${we.title} />
      <p class="zacht">${Ut(e)}</p>
      <${io} />
    </div>
    ${ze(e).map(o=>a`
        <${ng} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${er} address=${s} by="partner" scenario=${e} />`}
    <${xe} text=${s?"":g(we.shown,{scenario:Ut(e)})} />
  `}var we,Jh,Du,rc,Yh,Xh,tg,eg,Vu=F(()=>{"use strict";V();tt();Mt();D();Wt();I();Nn();bt();Pt();go();nn();Ws();kt();we=k.coverage,Jh=5,Du=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${je} basis=${t.most_basis} />
    <${bs} bar=${t.bar} most=${Jh} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;rc=t=>!t.acting&&!t.undecided,Yh=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${rc(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Xe(t.id)}>${t.label}</a>
    <span class=${rc(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;Xh=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <span class=${Nt(t.id)?"verzamel":""}><${N} id=${t.id} text=${t.label} /></span>
  <a class="naar" href=${M("dekking",{...E.route.query,cel:es(t.key,s,o.key)})}>
    <span class="sr">${t.label}: ${He(e).word}${n&&`, ${Ka(n,o)}`}</span>
    <${Du} cell=${e} />
  </a>
`,tg=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Xh} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${U?"h3":"h2"} class="stapkop">
            <span class=${rc(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(we.step,{step:xt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<${A} items=${i} />`}
          ${!o.acting&&a`<${Uu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,eg=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${U?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${M("aandachtspunten",{stap:n.step})}>${we.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${we.about}</p>
    <${zr} expected=${we.expected} quiet=${we.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Yl} />
    <p><a href=${M("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Xa(t,e){let n=Za(e).map(o=>({row:o,ends:[...o.from,...o.to]})),s=o=>n.flatMap(({row:r,ends:i})=>i.includes(o)&&(o===t||!i.includes(t))?r:[]);return[t,...lt(t,"standsFor")].map(o=>({end:o,rows:s(o)})).filter(({rows:o})=>o.length)}function Gu(t,e){let{columns:n=[]}=J(t).reach.find(c=>c.plan===e.key)||{},s=Ve("kind",t,e),o=Ve("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>Po(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>nt(i(c),i(p)));return{stops:r,several:l}}var Za,Ku,ac,xo=F(()=>{"use strict";D();Wt();I();oo();Se();Nn();et();Za=({date:t,plan:e})=>ls("InformationFlow").filter(n=>to(n,t)&&Rt(n,e)).map(n=>{let s=lt(n,"between"),o=r=>[...lt(n,r),...s].sort(Po);return{id:n,state:x(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>nt(x(n.id,"content"),x(s.id,"content")));Ku=([t,e],n)=>Za(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]),ac=(t,e,n)=>Object.keys(_.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function ag(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(S=>o.get(S)).filter(S=>S!==void 0),[c,p]=l.sort((S,y)=>S.left-y.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let[u,$]=[c.right-n.left,(c.top+c.bottom)/2-n.top],[m,d]=[p.left-n.left,(p.top+p.bottom)/2-n.top],h=(u+m)/2,f=`M${u} ${$}C${h} ${$} ${h} ${d} ${m} ${d}`,b=rg.map(S=>{let[y,L,j,q]=[(1-S)**3,3*S*(1-S)**2,3*S*S*(1-S),S**3];return{tie:i,d:f,x:y*u+(L+j)*h+q*m,y:(y+L)*$+(j+q)*d}}),v=b.find(S=>r.every(y=>Math.max(Math.abs(y.x-S.x),Math.abs(y.y-S.y))>og))||b[0];return i.number!==void 0&&r.push(v),v})}function ig(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function sr({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=le(),[c,p]=W([]);an(()=>{let f=()=>p(ag(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(f=>f.id===s)?s:u[0]?.id,m=({from:f,to:b})=>f===s||b===s,d=new Set(n.filter(m).flatMap(({from:f,to:b})=>[f,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!sg.includes(f.key))return i(f.key,b);let w=ig(f.key,b,e,n);f.preventDefault(),w&&l.current.querySelector(`[data-vak="${CSS.escape(w)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:f,tie:b})=>a`<path d=${f} class=${`${b.look}${m(b)?" aan":""}`} />`)}
      </svg>
      ${e.map((f,b)=>a`
          <div class=${`kolom ${f[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${f.map(w=>a`
                  <li key=${w.id}>
                    <button type="button" data-vak=${w.id} tabindex=${w.id===$?0:-1}
                      class=${`doos ${w.look}${d.has(w.id)?" buur":""}`}
                      aria-pressed=${String(w.id===s)} onClick=${()=>r(w.id)}>
                      ${w.text}${w.more}
                      ${!!w.badge&&a`<span class="erbij">+${w.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({tie:{number:f},x:b,y:w})=>f!==void 0&&a`<span class="wegnummer" aria-hidden="true" style=${{left:`${b}px`,top:`${w}px`}}>${f}</span>`)}
    </div>
  `}var sg,og,rg,ti=F(()=>{"use strict";V();sg=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],og=28,rg=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function or({label:t,id:e,thing:n,pick:s,among:o=Ls}){let[r,i]=W(!1),l=()=>St([...cn.keys()].filter(f=>Qt(f)&&o(f))),c=Re(()=>r?l():[],[r]),[p,u]=W(null),$=f=>{let b=Tt(f.trim()),w=y=>[O(y),ne(y),...ht(y,"altLabel")].map(Tt),v=y=>Hn(y)?w(y):w(y).slice(0,2),S=c.find(y=>O(y)===f)||c.find(y=>v(y).includes(b));return S?[S]:c.filter(y=>b&&w(y).some(L=>L.includes(b)))};Te(()=>u(null),[n]);let{route:m}=E,d=f=>{if(E.route!==m)return;let[b,...w]=$(f.target.value);u(b&&!w.length?null:f.target.value),b&&!w.length&&s(b)},h=p?$(p).slice(0,3).map(O).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(Ls(n)?O(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${O(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${h?g(Ju.meant,{names:h}):Ju.unknown_thing}</small>`}
    </label>
  `}var Ju,ei=F(()=>{"use strict";V();tt();D();I();et();pn();Ju=k.explore});function lg({count:t,...e}){let n=Zu(Io(e.from,e.to,e.scenario,!0),e),s=n.length>0&&` ${g(ct.only,{names:Yu(n)})}`;return a`<p role="status"><strong>${t?T(ct.none_but,t):ct.none}</strong>${s}</p>`}function cg({from:t,to:e,scenario:n}){let s=Bp([t,e],n).map(u=>u.label),o=Ap([t,e],n),r=Ku([t,e],n),i=u=>G(u,"who",n.date).map($=>$.to),l=i(t).some(u=>i(e).includes(u)&&Jt(u,"Agreement")),c=[t,e].every(Hn)?[!r.length&&ct.silent.flow,!l&&ct.silent.agreement]:[],p=mt(c.filter(Boolean));return a`
    ${s.length>0&&a`<p>${g(ct.shared,{steps:mt(s)})}</p>`}
    ${r.length>0&&a`<p>${ct.flows} <${it} ids=${r} />.</p>`}
    ${p&&a`<p>${g(ct.silent.phrase,{what:p})}</p>`}
    ${o.length>0&&a`<p>${ct.bodies} <${it} ids=${o} />.</p>`}
  `}function ic({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>zt(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Rt(p,n)),[i,l]=o?ct.headed:ct.heads,c=(o?[s,o]:[]).map((p,u)=>{let m=p.filter(h=>!r.includes(h)&&Rt(h,n)).flatMap(h=>zt(h,"inChapter")).filter(h=>Bn(h).includes(t[1-u])&&!Bn(h).includes(t[u])),d={who:O(t[u]),other:O(t[1-u])};return m.length>0&&a`<p>${g(ct.within,d)} <${it} ids=${m} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${it} ids=${r} />. ${l}</p>`}${c}`}function pg({from:t,to:e,scenario:n,collective:s}){let o=Re(()=>ka(t,e,n,s),[t,e,s,n]),r=o.length>xr?g(ct.longer.first,{count:xr}):T(ct.longer.all,o.length),i=o.slice(0,xr).map(l=>a`<${it} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${A} as="ol" look="wegen" id="langere" items=${i} />`}function Xu(t){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${x(r,"rationale")||x(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?K(n(r)):n(r));return a`
    <${N} id=${e} />${U&&` (${_t(e)?.title})`} <${vt} id=${e} />
    ${C(t.map(({from:o})=>o)).map(o=>a`<p><${N} id=${o} />: ${s(o).join(" ")}</p>`)}
    <${re} of=${t.flatMap(o=>o.of)} />
  `}function ug({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Zu(t,e),i=Re(()=>{let f=w=>[he(w)?"wat":"wie",r.includes(w)&&"verzamel",(w===n||w===s)&&"begin"].filter(Boolean).join(" "),b=w=>w.some(v=>r.includes(v))?"l-punt":"l-heel";return{columns:t.layers.map(w=>w.map(v=>({id:v,text:O(v),look:f(v)}))),ties:t.lines.map(({from:w,to:v},S)=>({from:w,to:v,number:S+1,look:b([w,v])}))}},[t]),l=t.layers.map(f=>he(f[0])),c=r.length?Io(n,s,o):t,p=c?.length===t.length?c.count:0,u=Yu(r),$=T(ct.works,l.filter(Boolean).length),m={from:O(n),to:O(s),count:t.lines.length},d=f=>H({van:null,naar:null,uit:f,kies:f}),h=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${sr} heads=${l.map(f=>f?ct.columns.what:ct.columns.who)} ...${i} chosen=""
          label=${g(ct.picture,m)} choose=${d} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${on} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
        of="#verbindingbeeld" legend="#geen" />
    </p>
  `;return a`
    <p role="status">
      ${p>0&&a`<strong>${T(ct.counted,p,{works:$})}</strong> `}
      ${u&&`${T(ct.through,t.count-p,{names:u,works:$})} ${ct.dotted} `}${ct.says}
    </p>
    ${!Z()&&h}
    <h2>${ct.sentences}</h2>
    <${A} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:f})=>Xu(f))} />
  `}function td({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(h=>Qu(h)?h:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Fp(n,s,e):[],{length:p}=c,u=[n,s,o,e.key,e.plan],$=Re(()=>l?Io(n,s,e,o):null,u),m=(h,f,b)=>a`
    <${or} label=${f} id=${h} thing=${b} among=${Qu}
      pick=${w=>H({[h]:w})} />
  `,d=(h,f,b)=>a`
    <label class="vink">
      <input type="checkbox" id=${h} checked=${f} onChange=${()=>H({[h]:f?null:"ja"})} />
      ${` ${b}`}
    </label>
  `;return a`
    <section aria-label=${ct.heading}>
      <h2>${ct.heading}</h2>
      <div class="velden">
        ${m("van",ct.from,n)} ${m("naar",ct.to,s)}
        ${d("verzamel",o,ct.collective)}
        ${l&&a`<button type="button" onClick=${()=>H({van:s,naar:n})}>${ct.swap}</button>`}
        ${l&&$&&d("langer",r,ct.longer.show)}
      </div>
      <p><a href=${M("verken",{uit:n,kies:n})}>${ct.back}</a></p>
      ${!(n&&s)&&a`<p>${ct.choose}</p>`} ${n&&n===s&&a`<p>${ct.same}</p>`}
      ${l&&a`<${ic} of=${[n,s]} scenario=${e} />`}
      ${l&&a`<${cg} ...${i} />`}
      ${l&&$&&a`<${ug} ...${i} found=${$} />`}
      ${l&&!$&&a`<${lg} ...${i} count=${p} />`}
      ${p>0&&a`<h3>${ct.together}</h3>`}
      ${c.flat().some(h=>h.name==="expected")&&a`<p class="zacht">${ct.expecting}</p>`}
      ${p>0&&a`<${A} look="wegen" items=${c.map(Xu)} />`}
      ${l&&$&&r&&a`<${pg} ...${i} collective=${o} />`}
    </section>
  `}var ct,Qu,Yu,Zu,ed=F(()=>{"use strict";V();tt();Mt();D();I();oo();xo();Se();et();Pt();ti();Ws();kt();ei();ct=k.explore.path,Qu=t=>Qt(t)&&(Hn(t)||he(t)),Yu=t=>mt(t.map(O)),Zu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Nt(s)&&s!==e&&s!==n)});function ad(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=E.route.query,i=l=>{location.hash=M("verken",l)};return{f:()=>o?i({uit:t,kies:t}):H({uit:t,kies:t,weg:null}),"+":()=>!o&&ba(t,e,s)&&H({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&H({uit:n.filter(l=>l!==t).join(",")}),h:()=>n.includes(t)&&!o||H({weg:[...ni(r),t].join(","),kies:null}),p:()=>o?i({van:t}):H({van:t}),Escape:()=>H({kies:null})}}function $g({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=ad(t,e),l=ba(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Xe(t)}>${yt.actions.page}</a>
      ${s.join()!==t&&c("f",yt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",T(yt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",yt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",yt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",yt.actions.path)}
    </p>
  `}function id(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${yt.panel.label}><p class="zacht">${yt.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=he(n)?"from":"to",i=c=>a`
    <${N} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${co} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=x(u,"rationale");return a`
      ${m===zs?yt.no_step:a`<${N} id=${m} />`}${" "}<${je} basis=${$} />
      ${d&&a`<span class="zacht"> ${yt.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${co} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${yt.panel.label}>
      <h2>${ys(n)}</h2>
      ${he(n)&&a`<p>${Oe(n,t.scenario.date)}</p>`}
      ${Nt(n)&&a`<p class="zacht">${yt.panel.collective}</p>`}
      ${n!==zs&&a`<${$g} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?yt.panel.who:yt.panel.what}</h3>`}
      <${A} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?yt.panel.step:yt.panel.what}</h3>`}
      <${A} look="buren" items=${o.map(l)} />
    </section>
  `}function ld({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Re(()=>{let u=d=>`wie${Nt(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:ba(d,t,s);return{columns:[t.who.map(d=>({id:d,text:ys(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:ys(d),look:`wat${$(d)}`,more:[od(Ms(d,s.date)),a` <small>${Dt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ys(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:nd(f,h)}))]}},[t]),l=u=>H({kies:u===n?null:u}),c=(u,$)=>$!==zs&&ad($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(yt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${sr} heads=${yt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&sd("r-beoogd-ondertekenaar",yt.intended)}
      <li class="zacht">${yt.to_step}</li>
      ${Object.entries(ge).map(([u,[,$]])=>sd(nd(u),$))}
      ${Object.entries(_.codes.CellState).filter(([u])=>t.what.some($=>Ms($,s.date)===u)).map(([u,{label:$}])=>a`<li>${od(u)}${K($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${yt.keys}</p>
  `}function cd({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(h=>h.work===d).map(h=>h.step),l=d=>Fs(d,n,s).length?yt.list.away:kn(d),c=[{key:"wie",label:yt.list.who,text:({who:d,work:h})=>d?ys(d):l(h),cell:({who:d,work:h})=>d?a`<${N} id=${d} /><${Is} id=${d} />`:l(h)},{key:"rol",label:yt.list.role,text:d=>d.role},Ht("wat",yt.list.what,d=>d.work),{key:"stap",label:yt.list.step,text:d=>i(d.work).map(ys).join(", ")},jn("stand",yt.list.status,d=>d.work,n.date),gs(yt.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${T(yt.list.caption,r.length)}${s?"":`. ${yt.list.only}`}`;return a`<${wt} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>Yt(n,_t(d.work)?.key)}}} />`}var yt,ni,dg,rd,ys,mg,nd,sd,od,pd=F(()=>{"use strict";V();tt();D();I();oo();et();bt();Pt();ti();Zt();kt();Ie();yt=k.explore,ni=t=>(t||"").split(",").filter(Qt),dg=t=>Vn.find(e=>[x(e,"identifier"),e].includes(t)),rd=({uit:t,stap:e,partner:n,hoofdstuk:s})=>ni(t||fa(e)?.id||en(n)||dg(s)),ys=t=>t===zs?yt.no_step:O(t);mg={"●":"l-heel","◐":"l-lang","○":"l-punt"},nd=(t,e)=>e===zs?"l-geen":mg[ge[t]?.[0]]||"l-heel",sd=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,od=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function dd({rows:t,chosen:e,state:n}){let s=Re(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap($=>i($[u]))).sort(($,m)=>+!$-+!m).map($=>({id:`${u} ${$}`,text:$?O($):Ke.unnamed,look:`wie${$&&!Nt($)?"":" verzamel"}`})),c=t.flatMap(u=>{let $=u.between.length?"l-punt":"l-heel";return[...i(u.from).map(m=>({from:`from ${m}`,to:u.id,look:$})),...i(u.to).map(m=>({from:u.id,to:`to ${m}`,look:$}))]}),p=t.map(u=>({id:u.id,text:lc(u.id),look:"wat",more:fg(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>H({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Ke.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${sr} heads=${Ke.columns} ...${s} chosen=${e} label=${g(Ke.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&H({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function $d({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${gg} row=${c} />: <${N} id=${c.id} text=${lc(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${co} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${A} look="buren" items=${i.map(l)} />
    </section>
  `}function oi({rows:t,scenario:e,state:n}){let s=[ud("from",Ke.list.from),ud("to",Ke.list.to),Ht("inhoud",Ke.list.what,o=>o.id,lc),{key:"staat",label:Ke.list.state,text:o=>Dt(o.id,"flowState")},{key:"sindsdien",label:Ke.list.since,text:o=>Dt(o.id,"followUp")},gs(k.explore.list.where,o=>[o.id])];return a`
    <${wt} id="stromenlijst" caption=${g(Ke.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>Yt(e)}} />
  `}var Ke,lc,fg,hg,si,gg,ud,cc=F(()=>{"use strict";V();tt();D();I();xo();et();Pt();ti();Zt();kt();Ie();Ke=k.explore.flows,lc=t=>`${x(t,"content")}${at(t,"between")&&` (${Ke.among})`}`,fg=({id:t})=>x(t,"followUp")&&a` <small>${g(Ke.since,{phrase:Dt(t,"followUp")})}</small>`,hg=t=>t.map(e=>O(e)).join(", ")||Ke.unnamed,si=({ids:t})=>t.length?a`<${it} ids=${t} />`:a`<span class="zacht">${Ke.unnamed}</span>`,gg=({row:t})=>t.between.length?a`${Ke.between} <${si} ids=${t.from} />`:a`<${si} ids=${t.from} /> → <${si} ids=${t.to} />`;ud=(t,e)=>({key:t,label:e,text:n=>hg(n[t]),cell:n=>a`<${si} ids=${n[t]} />`})});function ri({of:t,at:e}){let n=t.map(s=>a`<${je} basis=${s.basis(e)} /><${hd} one=${s} />`);return a`<${A} look="wiehier" items=${n} />`}function kg({text:t,children:e}){let[n,s]=W(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function wg({of:t,at:e}){if(t.length<=bg)return a`<${ri} of=${t} at=${e} />`;let n=r=>Dt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>nt(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${kg} text=${`${n(r[0])} (${r.length})`}><${ri} of=${r} at=${e} /><//>`)}
    <${ri} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function md({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let s=r=>Rs({column:r,barrier:t.notation},n.key),o=e.map(({key:r,label:i})=>a`<a href=${s(r)}>${i}</a>`);return a`
    ${Z()&&a`<p class="bij niemand">${os.silent}:</p>`}
    <${A} look="stilte" label=${os.silent} items=${o} />
  `}function fd({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?os.undecided:s?os.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${M("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function gd({plan:t,scenario:e}){let{stops:n,several:s}=Gu(e,t),o=`route-${t.key}`,r=(p,u)=>a`<${ri} of=${p.all} at=${u} />`;if(Z())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((p,u)=>a`
            <section>
              <${fd} stop=${p} place=${u+1} />
              <${md} stop=${p} plan=${t} />
              ${p.all.length>0&&a`<details><summary>${os.open}</summary>${r(p,u)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((p,u)=>s.findLastIndex($=>$.at.includes(u))),l=(p,u=p+1)=>({gridColumn:`${p+1} / ${u+1}`}),c=(p,u)=>a`
    ${i.map(($,m)=>u<=$&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
    <i class="dwarslijn" style=${l(p.at[0],p.at[p.at.length-1])}></i>
    <span style=${l(p.at[0],p.at[1])}><${hd} one=${p} /></span>
    ${p.at.map($=>a`<b style=${l($)}><${je} basis=${p.basis($)} /></b>`)}
  `;return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((p,u)=>a`
              <div class="boven-halte" style=${l(u)}><${md} stop=${p} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(u)}><${fd} stop=${p} place=${u+1} /></div>
              <div class=${p.all.length?"onder-halte":""} style=${l(u)}>
                <${wg} of=${p.own} at=${u} />
              </div>
            `)}
        </div>
        <${A} look="bij-meer" label=${os.several} items=${s.map(c)} />
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ge).map(([p,[,u]])=>a`<li><${je} basis=${p} />${u}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${os.silent}</li>
        <li><em>${os.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${on} name=${o} title=${os.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(os.says,{silence:k.shared.silence})}</p>
  `}var os,bg,hd,bd=F(()=>{"use strict";V();tt();Mt();D();I();xo();Nn();et();bt();Pt();Ws();kt();os=k.explore.route,bg=10,hd=({one:t})=>a`
  <a class=${Nt(t.id)?"verzamel":null} href=${M("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`});function Nr(t,e,n,s=0){let[o,r]=W(null);return Te(()=>{let i=!0;r(null);let l=()=>ft().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function uc({chosen:t,choices:e,follows:n}){let s=le(),o=E.started&&!!t&&Z();Te(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Z()?r.reverse():r}</div>`}function yg({before:t,after:e}){let n=pe[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:X("Severity",t),after:X("Severity",e)})}function kd({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(m=>m.was||m.sentence),l=J(r).gaps.filter(m=>m.subject===o&&!i.includes(m.sentence)),c=m=>g(pe.cell,{kind:K(gt(m.column)),step:xt(m.barrier).toLowerCase()}),p=m=>a`
    <strong>${c(m)}</strong>
    <span>${g(pe.now,{phrase:m.before})}</span> <span>${g(pe.then,{phrase:m.after})}</span>
  `,u=m=>a`
    <strong>${yg(m)}</strong> ${m.was&&`${g(pe.now,{phrase:m.was})} `}
    ${m.was?g(pe.then,{phrase:m.sentence}):m.sentence}
  `,$=a`
    <h2>${T(pe.stays,l.length)}</h2>
    <p>${pe.why}</p>
    <${A} items=${l.map(m=>m.sentence)} />
  `;return a`
    <h2 role="status">${T(pe.cells,t.length,{all:n})}</h2>
    <${A} look="anderelezing" items=${t.map(p)} />
    ${e.length>0&&a`<p>${g(pe.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${pe.alone}</p>
    <h2>${T(pe.gaps,s.length)}</h2>
    <${A} items=${s.map(u)} />
    ${l.length>0&&$}
  `}function _g({id:t,status:e,scenario:n}){let s=Nr("supposed",{options:Cs(n),work:t,status:e});return s&&s.silent===void 0?a`<${kd} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function xg(){let t=Object.keys(_.readings).sort((n,s)=>nt(O(pc(n)),O(pc(s)))),e=n=>a`
    <a href=${M(["wat-als","actie",n])}>${O(pc(n))}</a>
    <span class="zacht"> ${g(pe.reading,{status:X("Status",n.split("=")[1])})}</span>
  `;return a`<p>${pe.begin}</p><h2>${pe.readings}</h2><${A} items=${t.map(e)} />`}function wd({requested:t,scenario:e}){let{date:n}=e,s=b=>he(b)&&!!De(b,n),[o,r]=t.split("="),i=he(o)?o:"",l=lt(yn(i,n),"alternativeReading").map(b=>x(b,"status")),c=(b,w)=>M(["wat-als","actie",`${b}=${w}`]),p=e.key===Q({}).key&&_.readings[`${i}=${r}`],u=b=>{location.hash=c(b,r||"")},$=([b,w])=>a`
    <a href=${c(i,b)} aria-current=${b===r?"true":null}>${K(w)}</a>
    ${b===De(i,n)&&a` <span class="zacht">${pe.read}</span>`}
    ${l.includes(b)&&a` <span class="zacht">${pe.other}</span>`}
  `,m=a`
    <p><${N} id=${i} />. ${Oe(i,n)}.</p>
    <h2>${pe.suppose}</h2>
    <${A} look="standkeuze" items=${cs("Status").map($)} />
  `,d=a`<${or} label=${pe.which} id="actie" thing=${i} among=${s} pick=${u} />`;return a`<${uc} chosen=${i&&r?t:""} choices=${[d,i&&m]} follows=${!i||!r?a`<${xg} />`:p?a`<${kd} found=${p} id=${i} scenario=${e} />`:We()?a`<${_g} id=${i} status=${r} scenario=${e} />`:a`<p>${g(pe.elsewhere,{name:O(i),status:X("Status",r)})}</p>`} />`}var pe,pc,dc=F(()=>{"use strict";V();tt();Mt();D();Wt();I();Ne();et();bt();Pt();kt();ei();pe=k.whatif.action;pc=t=>t.split("=")[0]});function Us(){let t=k.missing;return a`
    <${ut} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${M("overzicht")}>${t.home}</a></p>
  `}function Og({text:t,answers:e,instead:n}){let s=Nr("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=c=>[", ",ue.source.about,a`<${it} ids=${c} />`],l=o.map(({vindplaats:c,woorden:p,over:u})=>a`
      <p><${$c} text=${p} answers=${e} /></p>
      <p class="zacht">${se(c)}${u.some(Qt)&&i(u.filter(Qt))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g(ue.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ue.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(ue.source.first,{count:o.length})}</p>`}
      <${A} as="ol" look="resultaten" items=${l} />
    </section>
  `}function yd({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=Cr(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(nt),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);an(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${ue.summarised}</p>`,[u,$]=o.length?[15,ue.some_more]:[100,ue.too_many],m=c.slice(0,u).map(f=>a`<${vg} item=${f} answers=${r} />`),d=o.length&&g(ue.some,{words:o.map(f=>`“${f}”`).join(ue.or)}),h=c.length?d||T(ue.found,c.length):g(ue.nothing,{text:e});return a`
    <${ut} text=${ue.title} />
    <section class="filters" aria-label=${ue.label}>
      <div class="velden">
        <${Ns} label=${ue.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${xn} label=${ue.what} name="wat" options=${ln(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?h:ue.type}</p>
    ${o.length>1&&a`<p>${ue.alone}${o.map(f=>a` <a href=${M("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g(ue.read,{typed:e.trim(),text:s})}</p>`}
    ${p&&a`<p id="anders">${ue.try}${Sg()}</p>`}
    <${A} as="ol" look="resultaten" items=${m} />
    ${c.length>u&&a`<p>${g($,{count:c.length-u})}</p>`}
    ${i&&We()?a`<${Og} ...${{text:e,answers:r,instead:p}} />`:p}
    <${xe} text=${i?h:""} />
  `}var ue,$c,vg,Sg,Pr=F(()=>{"use strict";Do();V();tt();Mt();D();I();Ne();ro();et();bt();nn();kt();dc();ue=k.search;$c=({text:t,answers:e})=>va(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),vg=({item:t,answers:e})=>a`
  <a href=${M(t.path,t.query)}><${$c} text=${t.label} answers=${e} /></a>
  <span class="zacht">${` – ${t.kind}`}${U&&_t(t.id)&&`, ${_t(t.id)?.title}`}</span>
  ${Es(t.id)[0]&&a` <${vt} id=${t.id} />`}
  <p><${$c} text=${ou(t,e)} answers=${e} /></p>
`,Sg=()=>Object.entries(ue.lists).map(([t,e])=>a` <a href=${M(t)}>${e}</a>`)});function Cd({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=E.route.query,$=t?"lijst":_d.includes(p)?p:Z()?"lijst":"beeld",m=_d.map(d=>[d,$t.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${$s} legend=${$t.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${on} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function jd({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${K(X(t,i))} (${o(i)})`]);return r.push([Hs,`${K(k.shared.all)} (${n.length})`]),Z()?a`<${xn} name="staat" label=${$t.filters.state} options=${r} chosen=${s} />`:a`<${$s} legend=${$t.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Ld({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=vd.map(Ze=>n[Ze]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=ni(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Re(()=>Tp({...m,anyRole:!!o},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes(m.chosen)?m.chosen:"",b=h.length>hl,w=d.what.length>0,v={shown:d,opened:t,chosen:f,scenario:e,fixed:!!o},S=r.some(Boolean),y=S||l.length>0||e.stated||e.plan,L=$t.alone[gn(t[0])]||$t.alone.other,j=a`<button type="button" class="klein" onClick=${()=>H({weg:null})}>${$t.again}</button>`,q=d.undated>0&&T($t.undated,d.undated),z={...v,title:o||t.map(ys).join(", ")},B=a`<${vn}><${Ps} fields=${Od} names=${vd} clear=${S} /><//>`,At=a`
    ${l.length>0&&a`<p>${T($t.hidden,l.length)} ${j}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${T($t.left,d.left)} ${q}</p>`}
    ${b&&a`<p role="status">${g($t.too_many,{count:h.length})}</p>`}
    ${!w&&a`<${ic} of=${t.slice(0,1)} scenario=${e} /><p>${y?$t.nothing:L}</p>`}
  `;return a`
    <${Cd} many=${b||!w} field=${s} filters=${B} choices=${a`<${io} />`} notes=${At}
      keep=${{name:$t.file,title:z.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${ld} ...${z} /></div>`} list=${w&&a`<${cd} ...${v} />`}
      panel=${a`<${id} ...${v} />`} />
  `}function Cg({query:t,scenario:e}){let n=ls("Agreement").filter(u=>to(u,e.date)&&Rt(u,e.plan)),{title:s,none:o}=$t.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>x(u,"agreementStatus")),i=ac("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Hs,c=n.filter((u,$)=>l===Hs||r[$]===l),p=a`<${jd} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Ld} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Hs?s:`${s}: ${X("AgreementStatus",l)}`} />`}function jg({query:t,scenario:e}){let n=Re(()=>Za(e),[e.date,e.plan]);if(!n.length)return a`<p>${$t.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=ac("FlowState",Object.keys($t.flows.first)[0],s),r=[...o,Hs].includes(t.staat)?t.staat:o[0]||Hs,i=n.filter($=>r===Hs||$.state===r),l=3*i.length>2*hl,c=t.kies||"",p=r===Hs?k.shared.all:X("FlowState",r),u=g($t.flows.title,{state:p});return a`
    <${Cd} many=${l} field=${a`<${jd} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${$t.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${dd} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${oi} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${$d} rows=${i} chosen=${c} />`} />
    <p class="zacht">${$t.flows.silence}</p>
  `}function Md({route:{path:t,query:e}}){let n=Q(e),[,s=""]=t;if(s&&!Object.hasOwn(Sd,s))return a`<${Us} />`;let o=rd(e),r=f=>{H({uit:f,kies:f,weg:null}),Lt(ys(f))},i=a`<${or} label=${$t.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Vn.map(f=>[x(f,"identifier")||f,O(f)]),c=a`<${xn} name="hoofdstuk" label=${$t.begin.chapters} options=${l} />`,p=s||(e.van?"verbinding":o.length?"":"route"),{title:u=$t.heading,sentence:$=$t.sentence}=$t.starts[p]||{},m=Object.entries($t.starts).map(([f,{label:b,to:w}])=>[b,M(w.path,w.query),f===p]),d=s?Sd[s]:e.van&&td,h=o.length?a`<${Ld} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${io} /></div>
        ${ze(n).map(f=>a`
            ${U&&a`<p><strong>${f.title}</strong></p>`}
            <${gd} key=${f.key} plan=${f} scenario=${n} />
          `)}
        <p class="zacht">${$t.begin.network}</p>
      `;return a`
    <${ut} text=${$t.heading} title=${p?`${$t.heading}: ${u}`:$t.heading}>
      <p class="uitleg">${$}</p>
    <//>
    <${Mr} label=${$t.starts_label} tabs=${m} />
    ${d?a`<${d} key=${s} query=${e} scenario=${n} />`:h}
  `}var $t,_d,Hs,xd,Od,vd,Sd,Td=F(()=>{"use strict";Ee();V();tt();Mt();D();Wt();I();oo();xo();Se();et();ed();nn();pd();Ea();cc();Ws();bd();ei();Pr();$t=k.explore,_d=["beeld","beide","lijst"],Hs="alle",xd=ln(C(Object.values(_.works).flatMap(t=>t.years||[])).sort()),Od=[[$t.filters.step,"stap",bn],[$t.filters.kind,"soort",Bo],[$t.filters.from,"vanaf",xd],[$t.filters.to,"tot",xd]],vd=Od.map(([,t])=>t);Sd={informatie:jg,afspraken:Cg}});function ai(t,e){let n=_s();for(let{mark:s}of t)e?n.add(s):n.delete(s);return H({merk:[...n].join(mc),...!n.size&&{alleen:null}},!0),n.size}var mc,_s,zd,fc,hc=F(()=>{"use strict";tt();mc=".",_s=()=>new Set((E.route.query.merk||"").split(mc).filter(Boolean)),zd=()=>[..._s()].join(mc),fc=()=>!!E.route.query.alleen&&_s().size>0});var gc,Lg,ii,rr,vo,Ir=F(()=>{"use strict";V();I();gc=k.shared.outcomes,Lg={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},ii=({outcome:t})=>a`<g class=${`teken teken-${gc[t].sign}`}>${Lg[gc[t].sign]}</g>`,rr=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${ii} outcome=${t} />
  </svg>
`,vo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${rr} outcome=${t} /> ${gc[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function bc({gaps:t,what:e}){let n=_s(),s=t.filter(i=>n.has(i.mark)).length,o=i=>Lt(T(Ge.bar.changed,ai(t,i.target.checked))),r=t.length>1?g(Ge.mark_all,{count:t.length,what:e}):g(Ge.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Tg({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=T(Ge.questions,e.length).replace(/^\d+ /,""),u=[...Mo(e.map(d=>o==="topic"?hs(d.query):d.subject_label))].map(([d,h])=>h>1?g(Ge.repeated,{title:d,count:h}):d),$=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(Ge.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${T(Ge.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(Ge.about_source,{count:s})}</span>`}
    </span>
  `,m=()=>[e.map(d=>a`<${Mg} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${M("aandachtspunten",{tekst:t})}>${Ge.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${bc} gaps=${C([...e,...n])} what=${t} />
      <${Zo} summary=${$} inside=${m} open=${i} />
    </div>
  `}function Ad({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:hs(c)}));return(s==="topic"?_.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${Tg} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function zg({row:t,of:e}){let n=en(E.route.query.partner),s=C(G(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Fd+1?o.slice(0,Fd):o,i=o.length-r.length,l=r.length===1&&s.join()===Ge.deadline.how[t.how];return a`
    <${it} ids=${r} />
    ${i>0&&g(Ge.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?kn(e):Ge.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${O(n)}: ${s.join(", ")}</span>`}
  `}function Fg({gap:t,found:e,scenario:n}){let[s,o]=[e.deadline,Ge.deadline.columns],r=ne(e.subject),i=O(e.subject);return a`
    <tr role="row" class=${Bd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${bc} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${N} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${Hl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Ul} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${vo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${zg} row=${s} of=${e.subject} /></td>
    </tr>
  `}function li({works:t,partner:e}){let n=en(e),s=ha(n);return Object.entries(Ge.deadline.left).map(([o,r])=>{let i=t.filter(c=>s(c)===o),l=T(r,i.length,{partner:O(n)});return i.length>0&&a`<p>${l} <${it} ids=${C(i)} name=${ne} />.</p>`})}function Ed({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=Ge.deadline,p=Z()?Ag:Bg,u=n||t.length<=p+1?t:t.slice(0,p),$=Ts(t.map(({found:d})=>d.deadline)),m=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>H({termijnen:"alle"},!0)}>${T(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${M("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(d=>a`<${Fg} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&m}
    </section>
  `}var Ge,Bd,Mg,Fd,Bg,Ag,kc=F(()=>{"use strict";Ee();V();tt();Mt();D();I();Se();hc();et();Pt();$o();kt();Ir();Ge=k.gaps;Bd=t=>_s().has(t.mark)?"gemarkeerd":"",Mg=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Bd(t)}`} data-vraag=${t.mark}>
    <${bc} gaps=${[t]} what=${t.sentence} />
    <div><${Wa} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;Fd=2;[Bg,Ag]=[8,5]});async function Rr(t,e){let n=await ft().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await ft().ask("page",{options:[],comparisons:e});return ft().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function ci({files:t,children:e=null}){let[n,s]=W("");async function o(r,i){window.addEventListener("beforeunload",Nd),await is(s,de.saving,async()=>{let{name:l,data:c}=await ft().ask(r,i);Sn(l,c,qr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Nd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Id(){let t=le(),[e,n]=W("");async function s(){let[o]=t.current.files;if(!o)return Lt(de.first_source);is(n,de.busy,async()=>(await ft().ask("source",{data:await ua(o)})).message)}return a`
    <${P} title=${de.source} note=${de.source_intro}>
      <div class="velden">
        <label class="veld"><span>${de.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${de.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function ui({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Object.entries(i||{}).map(Ng);return c.sort(nt),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${ci} files=${[{id:"bewaar-fouten",label:de.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Pd} title=${de.faults} lines=${n} count=${s} />
    <${Pd} title=${de.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${de.read}</summary><${A} items=${c} /></details>`}
  `}function qd(t){if(!t.length)throw new Error(de.first);if(t.length>1)throw new Error(g(de.one_only,{count:t.length}));if(t[0].size>ol)throw new Error(g(de.too_large,{name:t[0].name,most:ol/2**20}));return t[0]}var de,qr,Eg,Nd,pi,Pd,Ng,Wr=F(()=>{"use strict";Ee();V();D();I();Ne();et();Zt();ke();de=k.check,qr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Eg=()=>ft().ask("shipped").then(()=>ft().show()),Nd=t=>t.preventDefault();pi=()=>a`
  <${P} title=${de.save} note=${de.save_intro}>
    <${ci}
      files=${Object.entries(de.save_as).filter(([t])=>!(U&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${ft().own&&a`<button type="button" id="terug" onClick=${Eg}>${de.back}</button>`}
    <//>
  <//>
`;Pd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(de.list,{title:t,count:n})}</h2><${A} items=${e} />`,Ng=([t,e])=>g(de.counted,{count:e,what:$a(t).toLowerCase()})});function Pg({scenario:t,report:e}){let n=s=>is(e,Je.busy,async()=>{let o={options:Cs(t),marks:zd(),kind:s};Sn(`${Je.file}.${s}`,(await ft().ask("marked",o)).data,qr[s])});return Object.entries(Je.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Ig({gaps:t,scenario:e}){let[n,s]=W(""),o=_s();if(!o.size)return null;let r=qa(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=fc(),c=We()?Je.address:Je.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{ai(p,!1),Lt(Je.cleared)},$=()=>{H({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Je.label}>
      <p><strong>${T(Je.count,o.size)}</strong>${i>0&&T(Je.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>H({alleen:l?null:"gemarkeerd"})}>${l?Je.every:Je.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Je.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${Je.print}</button>
      <${be} name=${`${Je.file}.csv`} rows=${()=>Wd(r,e)} label=${Je.csv} id="merk-csv" />
      ${We()&&a`<${Pg} scenario=${e} report=${s} />`}
    </section>
  `}function qg({all:t}){let e=(i,l)=>C(i).map(c=>[c,l(c)]),n=[...t.flatMap(fs).flatMap(i=>i.partners),...ma],s=[...cs("Severity"),...Rd("gewicht",i=>X("Severity",i))],o=[[Ft.fields.partner,"partner",e(n,ao).sort((i,l)=>nt(i[1],l[1]))],[Ft.fields.step,"stap",[...bn,...Rd("stap",xt)]],[Ft.fields.query,"vraag",e(t.map(i=>i.query).sort(nt),hs)],[Ft.fields.weight,"gewicht",s],[Ft.fields.kind,"soort",Bo]],r=a`<${Ns} label=${Ft.fields.text} name="tekst" />`;return a`<${vn}><${Ps} ...${{fields:o,after:r}} names=${wc} /><//>`}function Rg({points:t,low:e,source:n}){let s=Object.fromEntries(wc.map(i=>[i,E.route.query[i]])),o=T(Ft.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,p)=>a`
    <a href=${M("aandachtspunten",{...s,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${Ft.parts[i]}</strong> ${g(Ft.part_counts[i],p)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${Ft.parts_label}>
      ${r("points","overleg",!n,{questions:di(t),topics:o})}
      ${r("source",Dd,n,{questions:di(e)})}
    </nav>
  `}function Wg({scenario:t}){let{vraag:e,partner:n}=E.route.query,s=e&&n?Ra(J(t).gaps,{...E.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${Ft.none}</p>`;let{step:o,other:r,clear:i}=Ft.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>H({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function Dg({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(m=>fs(m).map(d=>({gap:m,found:d}))).filter(({found:m})=>m.deadline).sort((m,d)=>nt(m.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter(m=>!m.deadline),c=$i[n],p=Object.entries($i).map(([m,d])=>[m,Ft.fold[d]]),u=()=>H({vouw:o?"in":"uit"},!0),$=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${Ft.heading[c]}</h2>
        <p>${Ft.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?Ft.refold:Ft.unfold}</button>
        </p>
      </header>
      <${$s} legend=${Ft.fold_by} name="per" options=${p} current=${n} id="per" />
      <${Ad} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:m})=>m))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${Ed} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&$}
    ${!t.length&&a`<${Wg} scenario=${s} />`}
  `}function Ud({route:t}){let[e,n]=[Q(t.query),t.query],s=J(e).gaps,o=fc(),r=o?qa(s).filter(w=>_s().has(w.mark)):Ra(s,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===Dd:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||wc.some(w=>n[w]),m=n.vouw?n.vouw==="uit":$&&u.length<=Ug,d=n.per in $i?n.per:Object.keys($i)[Number(c&&!p)],f=(n.partner?Ra(s,{...n,partner:""}):[]).flatMap(fs).flatMap(w=>w.deadline?w.subject:[]),b=o?Ft.only_title:hs(n.vraag);return a`
    <${ut} text=${o?Ft.bar.label:Ft.title}>
      <p class="uitleg">${g(Ft.intro,{report:us(dt(e.plan))})} ${Yn}</p>
    <//>
    ${ze(e).map(w=>a`<${ms} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${b}</strong></p>`:a`<${Rg} ...${{points:i,low:l,source:c}} />`}
      <${Ma} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${qg} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${Ft.source_intro}</p>`}
        <p class="zacht" id="weegt">${Ft.weights}</p>
        <${li} works=${f} partner=${n.partner||""} />
        <${Dg} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${be} name="aandachtspunten.csv" rows=${()=>Wd(u,e)} /></p>
        <${Jo} />
      </div>
    </div>
    <${Ig} gaps=${s} scenario=${e} />
    <${xe} text=${g(Ft.shown,{points:di(i),low:di(l)})} />
  `}var Ft,Je,Wd,Rd,wc,Dd,di,$i,Ug,Hd=F(()=>{"use strict";Ee();V();tt();Mt();D();Wt();I();Ne();hc();et();bt();nn();Zt();kc();$o();Wr();Ft=k.gaps,Je=k.gaps.bar,Wd=(t,e)=>[[...Ft.csv,...Xn],...t.map(n=>[n.number,X("Severity",n.severity),hs(n.query),n.sentence,_.queries[n.query]?.why||"",n.steps.map(xt).join(", "),n.kinds.map(gt).join(", "),n.partners.map(ao).join(", "),n.subject_label,uo(n).map(se).join("; "),...Yt(e,n.plan)])];Rd=(t,e)=>{let n=E.route.query[t]||"";return n.includes(",")?[[n,mt(n.split(",").map(e))]]:[]},wc=["tekst","stap","soort","partner","vraag","gewicht"];Dd="bron",di=t=>T(Ft.questions,t.length);$i={onderwerp:"topic",soort:"query"};Ug=25});function mi(t){let[e,n]=[yc(t),x(t,"summary")];return[e,e&&n?`${Rn.reported} ${n}`:n].filter(Boolean)}function Vg({property:t,value:e}){let n=e.slice(1),s=([o,r])=>x(n,o)&&` (${g(r,{date:rt(x(n,o))})})`;return e.startsWith("@")?[a`<${N} id=${n} />`,Object.entries(Rn.when[t]||{}).map(s)]:_.lists[t]?X(_.lists[t],e):Rn.truth[e]||rt(e)}function gi({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Dt(o,"recommendationKind"),response:Dt(o,"response")||Rn.requested.no_response}),s=t.map(o=>a`<li><${N} id=${o} />${g(Rn.requested.line,n(o))}</li>`);return a`<${P} title=${e}><${Pn} id="gevraagd" items=${s} /><//>`}function ir({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of gr(t))u&&p===t&&tn(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:s,title:o,caption:r}=Rn.mentions,i=n.length>(Z()?1:Kg),l=[Ht("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>fe(c)},{key:"verband",label:s.link,text:({how:c})=>c},{...jn("stand",s.stand,({from:c})=>c),cell:({from:c})=>he(c)&&a`<${vt} id=${c} />`}];return a`
    <${tr} id=${i?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${wt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Rn,Hg,yc,Xt,ar,fi,hi,Kg,bi,lr=F(()=>{"use strict";V();Mt();D();I();Se();et();ke();kt();Ie();pn();Rn=k.thing,Hg=new Set([..._.hidden,...Rn.shown]),yc=t=>{let e=x(t,"promise");return e&&`${x(t,"isNew")==="true"?Rn.promised_new:Rn.promised} ${e}`};Xt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;ar=t=>Object.entries(cn.get(t)||{}).filter(([e])=>!Hg.has(e)).sort(([e],[n])=>+(n==="startsOn")-+(e==="startsOn")).map(([e,n])=>{let s=n.map(o=>a`<${Vg} property=${e} value=${o} />`);return[K($a(e)),s.length>1?a`<${A} items=${s} />`:s[0]]}),fi=t=>ht(t,"altLabel").join(", "),hi=({id:t})=>Ha(t).length>0&&a`<${P} title=${Rn.figures}><${Ql} id=${t} /><//>`;Kg=3;bi=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${P} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${it} ids=${lt(s,n)} />${lt(s,n).length>0&&": "}
              <strong>${Dt(s,"engagement")||Rn.organisation.wish}.</strong> ${x(s,"rationale")}
            </p>
            <${re} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Jg({id:t,scenario:e}){let n=Be.cell_columns,s=J(e).matrix.kind.filter(c=>ll(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>K(gt(c.column)),r=c=>a`<a href=${Rs(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=He(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...ts(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>He(c).word,csv:Qo,cell:i},Kd(n.how,c=>c.most_basis)];return a`
    <${P} title=${Be.cells} note=${Ut(e)}>
      <${wt} id="vakken" caption=${Be.cells_caption} rows=${s} columns=${l}
        file=${Lr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function Qg({id:t,links:e,scenario:n,undecided:s}){let o=Be.columns,r=z=>at(z,"initiative"),i=z=>_t(z)?.key,{links:l,matrix:c}=J(n),p=C(e.map(r)).length,u=z=>`; ${[X("Strength",l[z][1]),Ua(z)].filter(Boolean).join("; ")}`,$=[...ts(i),Ht("actie",o.action,r),{key:"soort",label:o.kind,text:z=>ht(z,"interventionKind").map(gt).join(", ")},{key:"wie",label:o.who,sort:!1,text:z=>kn(r(z)),cell:z=>a`<${it} ids=${Bn(r(z))} none=${kn(r(z))} />`},jn("stand",o.stand,r,n.date),Kd(o.how,z=>l[z][0],u)],m=Lr(t,"activiteiten",n,i),d={id:"wiewat",caption:Be.work_caption,rows:e,sort:"actie",columns:$,file:m},h=e.flatMap(z=>_.works[r(z)]?.chapters||[]),f=z=>mt(lt(z,"chapterLead").map(O)),w=Vn.filter(z=>h.includes(z)&&f(z)).map(z=>`${O(z)} – ${f(z)}`).join("; "),v=e.flatMap(z=>ht(z,"interventionKind")),S=C(c.kind.map(z=>z.column)).filter(z=>!v.includes(z)),y=C(J(n).apart.map(({kind:z})=>z)),L=at(t,"broader")&&!s&&g(Be.absent,{kinds:mt(S.map(gt))}),j=Ho(dt(n.plan),k.shared.nothing_step),q=a`<p>${s?k.overview.undecided:j}</p>`;return a`
    <${P} title=${g(e.length>p?Be.work_rows:Be.work,{count:p,rows:e.length})}>
      ${e.length?a`<${wt} ...${d} />`:q}
      ${L&&a`<p>${L}</p>`}
      ${w&&a`<p class="zacht">${g(Be.heads,{chapters:w})}</p>`}
      ${y.map(z=>a`<p class="zacht">${g(Be.care,{kind:K(gt(z))})}
            <a href=${M("maatregelen",{soort:z})}>${Be.care_link}</a>.</p>`)}
    <//>
  `}function Yg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${N} id=${n} />`,g(ve(_t(n)).thing.step.helper,{awareness:Dt(n,"awareness")||Be.unaware})]);return a`<${P} title=${Be.helpers}><${A} items=${e} /><//>`}function Gd({id:t}){let e=Q(E.route.query),n=lt(t,"narrower"),s=[t,...n],o=i=>s.flatMap(l=>zt(l,"barrier")).filter(l=>Jt(l,i)),r=s.flatMap(i=>G(i,"at").flatMap(l=>l.of)).filter(i=>i in J(e).links&&Rt(i,e.plan));return a`
    <${Gg} id=${t} narrow=${n} />
    <${Jg} id=${t} scenario=${e} />
    <${Qg} id=${t} links=${r} scenario=${e} undecided=${xp(e).has(t)} />
    <${gi} title=${Be.requested} ids=${o("Recommendation").filter(i=>Rt(i,e.plan))} />
    <${Yg} ids=${o("Facilitator")} />
  `}var Be,So,ki,Vd,Kd,Gg,wi=F(()=>{"use strict";V();tt();D();Wt();I();Se();Nn();et();bt();Pt();Zt();ke();kt();Ie();lr();pn();Be=k.thing.step,So=t=>fn.filter(e=>t.includes(e.notation)).map(e=>e.label),ki=t=>_.works[t]?.across?k.shared.all_steps:So(Gn(t)).join(", "),Vd=t=>ge[t]?.[1]||"",Kd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>Vd(e(s))+n(s),cell:s=>e(s)&&[a`<${je} basis=${e(s)} />`,` ${Vd(e(s))}${n(s)}`]}),Gg=({id:t,narrow:e})=>a`
  <${P} title=${Be.what}>
    <${Xt} text=${x(t,"step")} />
    <${Xt} text=${x(t,"definition")} />
    <${Xt} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Be.narrower}<${it} ids=${e} />.</p>`}
    ${at(t,"broader")&&a`<p>${Be.broader}<${N} id=${at(t,"broader")} />.</p>`}
  <//>
`});function yi({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:{query:h}}){let f=Q(h),{plan:b,strict:w}=f,v=o.map(([,Me,Yr])=>Yr.find(([Ni])=>Ni===h[Me])?.[1]),S=p&&w&&k.shared.choices.strict_phrase,{found:y,some:L,read:j}=Cr(h.tekst||""),q=new Set(L.length||j?[]:y.map(({id:Me})=>Me)),z=n(f).filter(Me=>!h.tekst||q.has(Me.id)||Wo(r(Me),h.tekst)).filter(Me=>o.every(([,Yr,,Ni])=>!h[Yr]||Ni(Me,h[Yr]))),B=T(m.count,z.length),[At,Ze]=W([]),ye=z.filter(({id:Me})=>At.includes(Me)),_e=ye.length>0&&T(k.shared.ticked,ye.length),Ei=[...v,h.tekst,S,_e].filter(Boolean).join(" · ")||k.shared.all,[pr,...R]=s,Le=Me=>a`<${Zg} ...${{ticked:At,tick:Ze,row:Me,of:pr}} />`,vs=ye.length?ye:z,ur=()=>En([...s,...$],ca(vs,s,Gl("sorteer",i)),Me=>Yt(u?f:null,_t(Me.id)?.key||Me.plan||b,Ei));return a`
      <${ut} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${vn}>
        <${lo} />
        ${u&&a`<${jr} />`}
        <${Ps} fields=${o} names=${["tekst","vouw",...o.map(([,Me])=>Me)]}>
          <${Ns} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Vo} />`}
      <p class="telling">${B}${_e&&`, ${_e} `}
        <${be} name=${`${hr(m.title)}.csv`} rows=${ur} />
        ${c&&!u&&!ye.length&&a`<span class="zacht"> ${k.shared.ticks}</span>`}</p>
      <${wt} id=${t} caption=${g(m.caption,{count:B})} rows=${z}
        columns=${c&&!u?[{...pr,cell:Le},...R]:s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${xe} text=${B} />
    `}}function Zg({ticked:t,tick:e,row:n,of:s}){let o=t.includes(n.id),r=()=>e(o?t.filter(l=>l!==n.id):[...t,n.id]),i=g(k.shared.tick,{what:O(n.id)});return a`
    <label class="merk"><input type="checkbox" checked=${o} aria-label=${i} onChange=${r} /></label>
    ${s.cell?s.cell(n):s.text(n)}
  `}var rs,It,dn,e$,Jd,n$,Dr,Ur,s$,Xg,Oo,tb,eb,o$,r$,nb,Qd,sb,Yd,a$,ob,i$,rb,ab,ib,Zd,lb,l$,c$,p$,xs,Hr,u$,cb,pb,Xd,t$,d$,$$=F(()=>{"use strict";Do();V();tt();Mt();D();Wt();I();ro();et();bt();Pt();nn();Zt();kt();Ie();lr();wi();rs=k.partners,It=k.measures,dn=k.lookup;e$=t=>[O(t),...["altLabel","promise","summary","place"].flatMap(e=>ht(t,e))].join(" "),Jd="organisationKind",n$=yi({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>_.partners[U?t:""],textOf:({id:t})=>e$(t),fields:[[rs.fields.step,"stap",bn,({steps:t},e)=>t.includes(e)],[rs.fields.kind,"soort",cs("OrganisationKind"),({id:t},e)=>x(t,Jd)===e],[rs.fields.role,"rol",Object.entries(rs.roles),({roles:t},e)=>t.includes(e)]],columns:[Ht("naam",rs.columns.name,({id:t})=>t,O,Is),{key:"soort",label:rs.columns.kind,text:t=>Dt(t.id,Jd)},{key:"stappen",label:rs.columns.steps,text:t=>So(t.steps).join(", ")},{key:"handelt",label:rs.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:rs.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:rs.columns.wish,text:t=>t.wish}]}),Dr=t=>_.called[t]?.short||"",Ur=t=>x(t,"prefLabel"),s$="exploitationForm",Xg=Kn.map(t=>({id:t,..._.works[t],text:[e$(t),Dt(t,s$)].join(" ")})).sort((t,e)=>nt(Dr(t.id)||"~",Dr(e.id)||"~")||nt(Ur(t.id),Ur(e.id))),Oo=U?"":as[0].date,tb={key:"plan",label:K(Fn(Oo)),text:({id:t})=>De(t,Oo)?Oe(t,Oo):"",cell:({id:t})=>De(t,Oo)&&a`<${vt} id=${t} date=${Oo} />`},eb=(t,e,n)=>{let o=no(t).filter(r=>x(r,"dueBy")===e).map(r=>n?x(r,"deadlineLabel")||Ur(t):x(r,"deadlineText"));return[rt(e),mt(n?o:o.map(r=>`“${r}”`))].filter(Boolean).join(": ")},o$="alle",r$=({id:t},e)=>Jt(t,e),nb=({id:t,across:e},n)=>n===o$?e:Gn(t).includes(n),Qd=t=>a`<span class="zacht">${t}</span>`,sb=t=>mt(lt(at(t,"inChapter"),"chapterLead").map(O)),Yd=({id:t,container:e})=>An(t,"lead")?k.shared.unread:e?"":k.shared.no_lead,a$=t=>It.dated.some(Jt.bind(null,t))?C(It.days.flatMap(ht.bind(null,t))):[],ob=({id:t,due:e=""})=>a$(t)[0]||e,i$=yi({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Xg.filter(e=>Rt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Ur(t),more:[{key:"hoofdstuk",label:It.fields.chapter,text:({chapters:t=[]})=>t.map(O).join("; ")},{key:"kop",label:It.columns.heads,text:({id:t})=>sb(t)},{key:"doet",label:It.columns.who,text:({id:t})=>kn(t)},{key:"beloofd",label:It.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:It.columns.reported,text:({id:t})=>x(t,"summary")},{key:"termijnen",label:It.columns.terms,text:({id:t})=>so(t).join("; ")},{...Go(dn.columns.place,({id:t})=>t),text:({id:t})=>C([...oe(t),...oe(yn(t))]).map(se).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===E.route.query.hoofdstuk)??t[0],titles:[...eo,["",It.no_chapter]]},fields:[[It.fields.what,"wat",Object.entries(It.types),r$],[It.fields.chapter,"hoofdstuk",eo,({chapters:t},e)=>t?.includes(e)],[It.fields.step,"stap",[...bn,[o$,It.across]],nb],[It.fields.kind,"soort",Bo,({id:t},e)=>kr(t).includes(e)],[It.fields.status,"staat",cs("Status"),({id:t},e)=>De(t)===e],[It.fields.form,"vorm",cs("ExploitationForm"),({id:t},e)=>ht(t,s$).includes(e)]],columns:[{key:"nr",label:It.columns.number,text:({id:t})=>Dr(t),cell:({id:t})=>Dr(t)?a`<a href=${Xe(t)}>${Dr(t)}</a>`:Qd(It.no_number)},Ht("naam",It.columns.name,({id:t})=>t,Ur),...ts(({id:t})=>_t(t)?.key),{key:"wat",label:It.columns.what,text:({id:t})=>fe(t)},...Oo&&Oo!==$e?[tb]:[],jn("nu",U?It.columns.stand:K(Fn($e)),({id:t})=>t),{key:"termijn",label:It.columns.deadline,text:ob,cell:t=>{let e=C([t.due||"",x(t.id,"finalDueBy")]).filter(Boolean);return a$(t.id).map(rt).join(" – ")||e.map(s=>a`<p>${eb(t.id,s,e.length>1)}</p>`)}},{key:"stap",label:It.columns.step,text:({id:t})=>ki(t)},{key:"wie",label:It.columns.lead,sort:!1,text:t=>t.leads?.map(O).join(", ")||Yd(t),cell:t=>t.leads?a`<${it} ids=${t.leads} />`:Qd(Yd(t))}]}),rb=["concerns","reportedUnder","barrier","answeredBy"],ab=Object.entries(_.lookups).map(([t,e])=>({id:t,...e,about:C(rb.flatMap(n=>lt(t,n))).filter(Qt),text:[O(t),...ht(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),ib=({id:t})=>a`<${Xt} text=${x(t,"summary")} look="zacht" />`,Zd="Recommendation",lb=Object.entries(dn.types).filter(([t])=>ls(t).length),l$=(t,e,n)=>yi({name:t,of:e,sort:"naam",rows:({plan:s})=>ab.filter(o=>Rt(o.id,s)&&Jt(o.id,Zd)===n),textOf:({text:s})=>s,named:({id:s})=>O(s),more:[{key:"samenvatting",label:dn.columns.summary,text:({id:s})=>x(s,"summary")}],groups:{of:({id:s})=>Object.keys(dn.types).find(o=>Jt(s,o))||"",titles:Object.entries(dn.types).map(([s,o])=>[s,K(o)])},fields:[[dn.fields.what,"wat",lb.filter(([s])=>s===Zd===n),r$],[dn.fields.step,"stap",bn,({steps:s},o)=>s.includes(o)]],columns:[Ht("naam",dn.columns.name,({id:s})=>s,O,ib),...ts(({id:s})=>_t(s)?.key),{key:"wat",label:dn.columns.what,text:({id:s})=>fe(s)},{key:"zegt",label:dn.columns.description,text:s=>s.description},{key:"over",label:dn.columns.about,sort:!1,text:s=>s.about.map(O).join("; "),cell:s=>a`<${it} ids=${s.about} name=${ne} />`},Go(dn.columns.place,({id:s})=>s)]}),c$=l$("naslag","lookup",!1),p$=l$("gevraagd","requested",!0),xs=k.timeline,Hr=t=>t.day.slice(0,4),u$=t=>E.route.query.jaar||Hr(t),cb=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?Ao(t.id):[Hr(t)];return n?n<=e&&e<=s:Hr(t)===e},pb=t=>u$(t)===Hr(t)?t.day:`z${t.day}`,Xd=t=>[t.id&&O(t.id),t.what].filter(Boolean).join(": "),t$=ln(C(_.timeline.map(Hr))),d$=yi({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>_.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Oe(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${Xd(t)} ${t.when}`,named:t=>t.id?O(t.id):t.what,groups:{of:u$,titles:t$},fields:[[xs.fields.what,"wat",Object.entries(xs.kinds),(t,e)=>t.kind===e],[xs.fields.step,"stap",bn,({steps:t},e)=>t.includes(e)],[xs.fields.year,"jaar",t$,cb]],columns:[{key:"dag",label:xs.columns.when,text:pb,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:xs.fields.what,text:t=>xs.kinds[t.kind]},{key:"wat",label:xs.columns.what,text:Xd,cell:t=>[t.id&&a`<${N} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:xs.columns.stand,text:t=>t.phrase},Go(dn.columns.place,t=>t.at)]})});function ub({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Vs.requested_mark}</span>`,r=e&&a`<span class="bij door">${Vs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${bs} bar=${t.bar} />${l}`}function db({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Ga(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=es(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${He(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${po(c)} aria-haspopup="dialog" onClick=${()=>H({cel:c})}>
        <span class="sr">${g(Vs.cell,{row:t.label,step:xt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${ub} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${je} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function xi({by:t,scenario:e,plan:n,address:s="",reach:o}){let[r,i]=[On(n),Yo(t,e,n)],[l,c]=W(s?Math.max(0,r.indexOf(Na(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${fb} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${_i(n)} role="table">
      <caption>${g(Vs.caption,{rows:Vs.heads[t],scenario:Ut(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Vs.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${$b} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Vs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ve(t,e,n).map(u=>a`<${mb} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Vs,$b,mb,fb,_i,_c=F(()=>{"use strict";V();tt();D();I();Nn();bt();go();kt();Vs=k.overview;$b=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Xe(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,mb=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${N} id=${t.id} text=${t.label} />`:t.label}</th>
    ${On(e).map((o,r)=>a`<${db} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,fb=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Vs.one_step}>
    ${On(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${xt(s)}
        </button>
      `)}
  </div>
`,_i=t=>t===_.plans[0]?"matrix":`matrix-${t.key}`});function gb({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:s,ask:o,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${M(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${hb[s]}</svg><span><strong>${o}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${Ks.wish}</h2><a href=${M(Ks.also.to,Ks.also.choose)}>${Ks.also.ask}</a>
      <${A} look="tegels" items=${Ks.tiles.map(n)} />
    </section>
  `}function bb({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&Ta(n,e?s:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${M("aandachtspunten",l)}>${t.ask}</a></p>
  `}function kb({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Ks.discuss.title}</h2><p>${Ks.discuss.note}</p>
        <p class="acties"><a href=${M("aandachtspunten")}>${g(Ks.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <${A} look="kaartjes" items=${r.map(i=>a`<${bb} ...${{point:i,several:s}} />`)} />
        `:null})}
    </section>
  `:null}function wb({state:t,word:e,things:n,date:s}){let o=i=>Es(i,s)[1]&&a`<span class="zacht"> – ${Es(i,s)[1]}</span>`,r=g(te.group,{state:K(e),count:n.length});return a`
    <div class="standgroep">
      <${U?"h4":"h3"} class=${`s-${t}`}>${r}<//>
      <${Ce} ids=${St(n)} more=${o} />
    </div>
  `}function yb({scenario:t,plan:e}){return J(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:o,undecided:r})=>{let i=_.codes.InterventionKind[s],l=o.map(p=>a`<${wb} ...${p} date=${t.date} />`),c=r?te.undecided:Ho(e);return a`
      <section class="slachtoffers" id=${e===_.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}>
        <div class="hoofdstuk">
          <${U?"h3":"h2"}>${g(te.apart.title,{kind:i.label})}<//>
          <p>${g(te.apart.note,{definition:i.definition})}</p>
        </div>
        ${o.length?a`<div class="standen">${l}</div>`:a`<p>${c}</p>`}
      </section>
    `})}function f$({route:t}){let e=Q(t.query),n=Object.hasOwn(xc,t.query.rijen||"")&&xc[t.query.rijen||""]||"kind",s=Object.entries(xc).map(([c,p])=>[c,te.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=J(e),l=a`<${vb} answer=${i} plan=${dt(e.plan)} plans=${ze(e)} />`;return a`
    ${n==="kind"?l:a`<${ut} text=${te.heading} title=${te.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${te.matrix[n]}</h2><p>${Ut(e)}</p>
          <p class="acties"><a href=${M("methode")}>${te.legend.more}</a></p>
          <${io}>
            <${$s} legend=${te.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${ze(e).map(c=>a`
            ${U&&a`<h3>${c.title}</h3>`}
            <${ms} plan=${c} />
            <${xi} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${be} name="matrix.csv" rows=${()=>xb(n,e,c)} />
              <${on} name=${_i(c)} title=${te.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${_i(c)}"]`} legend=".legenda .stalen li" note=${te.legend.note} />
              <${qs} text=${()=>location.href} label=${te.link} />
            </div>
            <${yb} scenario=${e} plan=${c} />
          `)}
        <${Jo} />
      </div>
      <${Va} undecided=${Pa(e)} />
    </div>
    ${r&&a`<${er} address=${r} by=${n} scenario=${e} />`}
    <${xe} text=${r?"":g(te.shown,{scenario:Ut(e)})} />
  `}var te,m$,hb,Ks,xc,_b,xb,vb,h$=F(()=>{"use strict";V();tt();Mt();D();Wt();I();Nn();et();bt();go();nn();Zt();Ws();kt();_c();pn();te=k.overview,{truth:m$}=k.thing,hb={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},{start:Ks}=te;xc={"":"kind",partner:"partner",vorm:"form"},_b=(t,e,n)=>{let{word:s,lines:o}=He(e);if(!e)return[t.label,xt(n),te.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,xt(n),s,o.join("; "),X("Basis",r),m$[String(i)],l,c,p,m$[String(u)]]},xb=(t,e,n)=>[[...te.csv,...Xn],...Ve(t,e,n).flatMap(s=>s.cells.map((o,r)=>[..._b(s,o,On(n)[r]),...Yt(e,n.key)]))],vb=({answer:t,plan:e,plans:n})=>{let s=String(new Date().getFullYear()),o=C(n.map(({date:i})=>i.slice(0,4))).filter(i=>i<s),r=a`
    <p><strong>${T(te.start.dated,o.length,{years:mt(o)})}</strong>${" "}${te.start.since}</p>
  `;return a`
  <div class="start">
    <${ut} text=${te.heading} title=${te.title}>
      <p>${g(te.start.intro,{report:us(e)})}</p>
      ${o.length>0&&r}
    <//>
    <${gb} answer=${t} />
  </div>
  <${kb} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function g$(t,e){let n=await ft().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=Wn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Sb(c,n)),l=(r||[]).length-i.length;return ft().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Sc({decisions:i,undone:[]}),null}function Sb({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Sc(t){let e=Kt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await ft().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Ae(...t){let{decisions:e}=Kt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await Sc({decisions:[...e,...t],undone:[]})}async function b$(t){let{decisions:e,undone:n}=Kt(),[s,o]=[[...e,...n],e.length+t];o>=0&&o<=s.length&&await Sc({decisions:s.slice(0,o),undone:s.slice(o)})}function Kr(){let{rows:t,places:e}=Kt().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var Wn,Kt,vi,vc,Vr,Si,Co,Oi,jo=F(()=>{"use strict";D();I();Ne();Wn=()=>ft().board,Kt=()=>Wn();vi=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),vc=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[Vr,Si]=[vc("column"),vc("name")],Co=(t,e)=>vc("list")("",t,e);Oi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Ob({column:t,act:e}){let[n,s]=t.both,{found:o}=Kt(),r=o.columns.some(({target:h,table:f})=>h===o.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(Ot.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=h=>e(()=>Ae(Vr(t.which,"target",p[h]||`${l}:${h}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?Ot.whose:Ot.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>u(h)} />
          ${n?g(Ot.readings[h],{one:n,other:s}):Ot.roles[h]}
        </label>`)}
    </fieldset>
  `}function Cb({column:t,act:e}){let{targets:n,fields:s}=Kt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&Ot.by_values,t.options.length>0&&t.why==="head"&&g(Ot.maybe,{what:t.options.join(", ")}),t.month_first&&Ot.month_first,t.says].filter(Boolean),m=C([...n.slice(0,k$),Ot.notes,...n.slice(k$)]),d=c?[[`${l}:${c}`,g(Ot.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${ko} label=${g(Ot.as,{head:r})} value=${d[0]?.[0]||l||Ot.notes}
          options=${[...d,...ln(m)]} pick=${h=>e(()=>Ae(Vr(o,"target",h===Ot.notes?"":h)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(Ot.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${Ob} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function jb(){let[t,e]=W(0),{rows:n,fields:s}=Kt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[Ot.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <${P} look="bordproef" title=${g(Ot.row,{place:t+1,count:n.length})}>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${Ot.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${Ot.following}</button>
      </p>
    <//>
  `}function w$({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Kt().found,l=[[g(Ot.read,{read:n.filter(c=>!c.open).length,count:n.length}),Ot.sum.placed],[g(Ot.read,{read:n.filter(c=>c.led).length,count:n.length}),Ot.sum.led],[String(Oi(s).length),Ot.sum.asks],[String(o.length),Ot.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${Ot.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Cb} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <${P} look=${null} title=${Ot.plan}>
          <${ks} id="plannaam" label=${Ot.plan_title} value=${r.title}
            pick=${c=>t(()=>Ae(Co(i.title,c)))} />
          <${ks} id="plandag" type="date" label=${Ot.plan_day} value=${r.day}
            pick=${c=>c&&t(()=>Ae(Co(i.day,c)))} />
        <//>
        <${jb} />
        <${P} look=${null} title=${Ot.sums}>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        <//>
      </div>
    </div>
  `}var Ot,k$,y$=F(()=>{"use strict";V();D();jo();I();ke();nr();Ot=k.board.columns,k$=-1});function _$({act:t}){let e=le(),[n,s]=W(null),[o,r]=W(""),[i,l]=W(""),c=(h,f)=>o||t(()=>(r(h),f().finally(()=>r("")))),p=h=>c(rn.busy,async()=>{let f=await h(),b=await g$(f.name,f.data);if(s(b&&{...b,given:f}),b)return Lt(b.message);location.hash=M("controleer",{stap:"kolommen"})}),u=h=>c(h?rn.result.alongside_busy:rn.result.making,async()=>{n&&(await Rr(n.given,h)).ok&&(location.hash=M(h?"vergelijk":"overzicht"))}),$=h=>p(async()=>{let f=qd(h);return{name:f.name,data:await ua(f)}}),m=(h,f)=>p(async()=>({name:h,data:new TextEncoder().encode(f)}));Te(()=>{let h=f=>$(f.dataTransfer.files);return window.addEventListener("drop",h),()=>window.removeEventListener("drop",h)},[]);let d=a`
    <p class="acties">
      <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
      <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
      <span>${o}</span>
    </p>
  `;return a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${rn.list.drop}</h2>
        <p>${rn.list.kinds}</p>
        <label class="veld"><span>${rn.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>$(e.current.files)} />
        </label>
        <p class="zacht">${rn.list.others}</p>
        <p role="status">${o}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${rn.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${h=>l(h.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>m(`${rn.list.pasted}.txt`,i)}>
            ${rn.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>m(`${rn.list.example_name}.csv`,rn.list.example_list)}>${rn.list.example}</button>
        </div>
      </section>
    </div>
    <${A} look="bordfeiten" items=${rn.list.facts.map(({head:h,text:f})=>a`<strong>${h}</strong> ${f}`)} />
    <div class="antwoord">
      ${n&&a`<${ui} ...${n} />`}
      ${n?.ok&&d}
    </div>
  `}var rn,x$=F(()=>{"use strict";Ee();V();tt();jo();I();Ne();Wr();rn=k.board});function Lb({which:t,text:e,act:n}){let[s,o]=W(null),[r,i]=[`wie-${encodeURIComponent(t)}`,s?.match(/.*;\s*/)?.[0]||""],l=s===null?[]:Kt().found.organisations;return a`<details><summary>${Bt.other}</summary>
    <label class="veld"><span>${g(Bt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Ae(Si(t,"names",s||"")))}>${Bt.other_take}</button></details>`}function v$({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Kt().found,r=(...d)=>e.filter(({reading:h})=>d.includes(h)),i=r("new").map(({text:d})=>d),l=C(e.flatMap(d=>d.fresh)).filter(d=>!i.includes(d)),[c,p]=[r("several"),Oi(e).length],u=(d,...h)=>t.bind(null,()=>Ae(Si(d,"names",h.join("; "))),void 0),$={count:e.length,fresh:i.length+l.length,asks:p},m=a`<${A} items=${n} /><p class="zacht">${Bt.left_out_more}</p>`;return a`
    <p class="uitleg">${p?g(Bt.intro,$):Bt.nothing}</p>
    <${Gr} act=${t} title=${Bt.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${u("*")}>${T(Bt.take_all,c.length)}</button></p>`}>
      ${({which:d,text:h,parts:f})=>a`
        <p>${f.map(b=>a`<span class="bordnaam">${b}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${u(d,...f)}>${g(Bt.split,{count:f.length})}</button>
          <button type="button" class="alslink" onClick=${u(d,h)}>${Bt.one}</button>
        </p>
      `}
    <//>
    <${Gr} act=${t} title=${Bt.same} names=${r("same")}>
      ${({which:d,parts:h,meant:f})=>a`
        <p>${g(Bt.same_text,{meant:f})}</p>
        <p class="acties">
          <button type="button" onClick=${u(d,f)}>${Bt.yes}</button>
          <button type="button" class="alslink" onClick=${u(d,...h)}>${Bt.no}</button>
        </p>
      `}
    <//>
    <${Gr} act=${t} title=${Bt.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(Bt.fresh,{names:mt(l.map(d=>`“${d}”`))})}</p>`}>
      ${({which:d,text:h,kind:f})=>a`
        <${ko} label=${g(Bt.kind_of,{name:h})} value=${f||"organisatie"}
          options=${Object.entries(Bt.new_kinds)} pick=${b=>t(()=>Ae(Si(d,"kind",b)))} />
      `}
    <//>
    <${Gr} act=${t} title=${Bt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Bt.no_partner_more}</p>`} />
    ${n.length>0&&a`<${P} look="bordnamen" title=${Bt.left_out}>${m}<//>`}
    <${Gr} act=${t} title=${Bt.known} names=${r("known","split","decided")}>
      ${({meant:d})=>d&&a`<p class="zacht">${g(Bt.means,{meant:d})}</p>`}
    <//>
    <${P} look=${null} title=${Bt.expect} note=${Bt.expect_more}>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${d=>t(()=>Ae(Co(o.without,d.target.checked?"nee":"ja")))} />
        ${Bt.expect_yes}
      </label>
    <//>
  `}var Bt,Gr,S$=F(()=>{"use strict";V();D();jo();I();ke();nr();Bt=k.board.partners;Gr=({title:t,names:e,act:n,children:s,after:o=null,more:r=0})=>e.length+r>0&&a`
    <${P} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
      ${o}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${T(Bt.count,i.count)}</span></p>
            ${s?.(i)}<${Lb} ...${i} act=${n} />
          </li>`)}</ul>
    <//>
  `});function Tb(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function zb({row:t,name:e,act:n}){let{choices:s}=Kt().found,o=t.asks[e],r=[["","…"],...ln(s[e]||[])],i=l=>n(()=>Ae(Vr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${Ct.right}</button>`}
      ${s[e]&&a`<${ko} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Fb({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Kt().found,[c,p]=W(!1),{proposal:u}=t,$=t.fields[l.step],m=t.fields[l.kind]||"",d=[["",Ct.unknown],...ln(C([...m?[m]:[],...i[l.kind]]))],h=S=>{s(),e(()=>Ae(vi(t.which,l.kind,S)))},f=S=>{n(t,c&&$&&!t.places.includes(S)?`${$}; ${S}`:S),p(!1)},b=a`
    <button type="button" class="is-voorstel"
      onClick=${()=>f(u?.value||"")}>${u?.value} <kbd aria-hidden="true">↵</kbd></button>
  `,w=a`
    <button type="button" class="alslink" onClick=${()=>p(!0)} aria-pressed=${String(c)}>${Ct.plus}</button>
    <button type="button" class="alslink" onClick=${()=>n(t,"")}>${Ct.later}</button>
  `;function v(S){let{target:y,currentTarget:L,key:j,shiftKey:q}=S;if(y!==L||S.ctrlKey||S.altKey||S.metaKey)return;let z=r.find(B=>B.key===j.toUpperCase());if(z)f(z.value);else if(j==="Enter"&&q&&u)o();else if(j==="Enter"&&u)f(u.value);else if(j.toUpperCase()==="L")n(t,"");else if(j==="+")p(!0);else if(j==="ArrowDown"||j==="ArrowUp"){let B=[...document.querySelectorAll(".bordkaart")];B[B.indexOf(L)+(j==="ArrowDown"?1:-1)]?.focus()}else if(j==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;S.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${v}>
        <h3><span class="bij">${t.number}</span>${Tb(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:S,role:y})=>a`<span>${S}${y&&` (${y})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||Ct.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(S=>a`<${zb} row=${t} name=${S} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:S,key:y})=>a`<button type="button" class=${u?.value===S?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(S))} onClick=${()=>f(S)}>
              ${S} <kbd aria-hidden="true">${y}</kbd></button>`)}
        </div>
        <${ks} label=${Ct.kind} value=${m} options=${d} pick=${h} />
        <p class="acties">
          ${u&&!r.some(({value:S})=>S===u.value)&&b}
          ${$&&w}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function Bb(){let{cells:t,places:e}=Kt().found;return a`
    <${P} look="bordgroei" title=${Ct.matrix} note=${Ct.matrix_more}>
      <table><thead><tr><td></td>
          ${e.slice(0,-2).map(({value:n,key:s})=>a`<th scope="col"><abbr title=${n}>${s}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:n,placed:s,open:o})=>a`<tr><th scope="row">${n}</th>
              ${s.map((r,i)=>a`<td class=${r?"is-vol":o[i]?"is-open":""}>
                  ${r||(o[i]?"":"–")}
                  ${o[i]>0&&a`<span>${g(Ct.open_at,{count:o[i]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    <//>
  `}function O$({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Kt().found,[r,i]=W(e[0]?.reason||""),[l,c]=W(Mb),[p,u]=W(0),[$,m]=W([]),d=le(),[h,f]=W(0),b=[...e,...["",Ci].map(R=>({reason:R,value:"",count:0,strength:""}))].map(R=>({...R,count:n.filter(Le=>Oc(Le,R.reason)).length})).filter(({count:R})=>R),w=n.find(({which:R})=>R===$.at(-1)),v=b.find(({reason:R})=>R===r)||b.find(({reason:R})=>w&&Oc(w,R))||b[0],S=v?.reason,y=R=>{i(R),m([]),u(0),Z()&&d.current?.scrollIntoView()},L=()=>c(j.length),j=n.filter(R=>Oc(R,S)||R.open&&$.includes(R.which)),q=Math.max(0,Math.min(p,j.length-1)),z=R=>t(()=>Ae(...R.map(Le=>vi("*",o.step,"",Le))),Kr);async function B(R,Le){await t(()=>Ae(vi(R.which,o.step,Le)));let vs=Kt().found.rows.filter(({open:ur})=>ur).length;Lt(g(Le?Ct.is_at:Ct.is_open,{title:R.number||R.title,value:Le,count:vs})),f(vs||!R.open?j.indexOf(R)+1:-1)}Te(()=>{if(!h)return;h<0&&jt("verder")?.focus();let R=d.current?.querySelectorAll(".bordkaart")||[],Le=R[Math.min(Z()?1:h,R.length)-1];h>0&&(Le||document.querySelector(".bordreden"))?.focus(),f(0)},[h]);let At=e.filter(({strength:R})=>R==="sterk").map(({reason:R})=>R),Ze=a`
    <button type="button" id="alle-sterke" onClick=${()=>z(At)}>${Ct.take_strong}</button>
  `,ye=a`
    <button type="button" id="alle-voorstellen"
      onClick=${()=>z(e.map(({reason:R})=>R))}>
      ${g(Ct.take_all,{count:e.reduce((R,{count:Le})=>R+Le,0)})}
    </button>
  `,_e=a`
    <p class="acties bordblad">
      <button type="button" disabled=${!q} onClick=${()=>u(q-1)}>${Ct.previous}</button>
      <span>${g(Ct.which,{place:q+1,count:j.length})}</span>
      <button type="button" disabled=${q>j.length-2}
        onClick=${()=>u(q+1)}>${Ct.following}</button>
    </p>
  `,Ei=g(Ct.more,{count:j.length-l}),pr=R=>R===Ci?Ct.done:R||Ct.none;return a`
    <p class="bordstand">${Kr()} ${n.every(({judged:R})=>R)&&Ct.all_done}</p>
    <div class="borddrie">
      <${P} look="bordredenen" title=${Ct.reasons}>
        ${At.length>1&&At.length<e.length&&Ze}
        ${e.length>1&&ye}
        <ul>
          ${b.map(({reason:R,value:Le,count:vs,strength:ur})=>a`<li key=${R} class=${R===S?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(R===S)}
                  onClick=${()=>y(R)}><span class="bordtal">${vs}</span> ${pr(R)}</button>
                <p class="zacht">
                  ${ur==="zwak"&&a`<span class="bordnaam">${Ct.weak}</span> `}
                  ${Le?g(Ct.proposal,{value:Le}):R===Ci?Ct.done_more:Ct.none_more}
                </p>
                ${Le&&a`<button type="button" class="klein" aria-label=${`${T(Ct.take,vs)}: ${R}`}
                    onClick=${()=>z([R])}>${T(Ct.take,vs)}</button>`}
            </li>`)}
        </ul>
      <//>
      <section class="bordkaarten" ref=${d}>
        <h2>${v&&pr(v.reason)} <span class="zacht">${j.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${Ct.keys}</summary>
          <p>${g(Ct.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Z()?j.slice(q,q+1):j.slice(0,l)).map(R=>a`<${Fb} key=${R.which} ...${{row:R,act:t,place:B}}
              hold=${()=>m([...$,R.which])}
              all=${()=>z([R.proposal?.reason||""])} />`)}
        </ul>
        ${Z()&&j.length>1&&_e}
        ${!Z()&&j.length>l&&a`<button type="button" onClick=${L}>${Ei}</button>`}
      </section>
      <${Bb} />
    </div>
  `}var Ct,Mb,Ci,Oc,C$=F(()=>{"use strict";Ee();V();Mt();D();jo();I();ke();nr();Ct=k.board.place,Mb=30,Ci="-",Oc=({open:t,proposal:e},n)=>n===Ci?!t:n?e?.reason===n:t&&!e});function j$({act:t}){let e=Kt(),{name:n,decisions:s}=e,{rows:o,plan:r,places:i,access:l,fields:c}=e.found,[p,u]=W(null),[$,m]=W(""),d=JSON.stringify(s),h=e.taken===d&&ft().own;Te(()=>{h||t(async()=>{e.taken=d;let L=await Rr({name:n,decisions:s},!1);u(L.ok?null:L)})},[d]);let f=()=>Sn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),b=()=>$!==Qe.alongside_busy&&is(m,Qe.alongside_busy,async()=>{let L=await Rr({name:n,decisions:s},!0);if(!L.ok)return u(L);location.hash=M("vergelijk")});if(p)return a`<div class="antwoord"><${ui} ...${p} /></div>`;if(!h)return a`<p role="status">${Qe.making}</p>`;let w=Q(E.route.query),v=_.plans.find(({title:L})=>L===r.title)||_.plans[_.plans.length-1],S=J(w).apart.filter(L=>L.plan===v.key&&L.groups.length),y=i.flatMap(({value:L})=>{let j=o.filter(q=>!q.judged&&q.places.includes(L));return j.length?[a`${L}: ${j.map(({number:q,title:z})=>`${q} ${z}`.trim()).join("; ")}`]:[]});return a`
    <p>
      ${Kr()}
      ${o.some(L=>!L.judged)&&a` <strong>${Qe.not_yet}</strong>`}
    </p>
    <p class="acties">
      <a href=${M("aandachtspunten")}>${Qe.questions}</a>
      <button type="button" id="ernaast" onClick=${b}>${Qe.alongside}</button>
      <span role="status">${$}</span>
    </p>
    ${y.length>0&&a`<p>${Qe.bare}</p><${A} items=${y} />`}
    <${xi} by="kind" scenario=${w} plan=${v} />
    ${S.map(({kind:L,groups:j})=>{let q=j.flatMap(z=>z.things);return a`<p>${T(Qe.apart,q.length,{kind:gt(L)})} <${it} ids=${q} /></p>`})}
    ${E.route.query.cel&&a`<${er} address=${E.route.query.cel} by="kind" scenario=${w} />`}
    <${P} title=${Qe.take_along}>
      <${ks} id="toegang" label=${Qe.access} value=${r.access||"niet-openbaar"}
        options=${l.map(L=>[L,L.replace("-"," ")])}
        pick=${L=>t(()=>Ae(Co(c.access,L)))} />
      <p class="zacht">${Qe.access_more}</p>
      <${ci} files=${[{id:"bewaar-werkmap",label:Qe.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${Qe.choices}</button>
      <//>
      <p class="zacht">${Qe.workbook_more} ${Qe.next_list}</p>
    <//>
    <${pi} />
  `}var Qe,L$=F(()=>{"use strict";V();tt();D();Wt();jo();I();Ne();bt();go();Zt();ke();kt();_c();nr();Wr();Qe=k.board.result});function T$({state:t,why:e,own:n}){let s=k.werkplaats,o=n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:`${g(s.shipped,{title:_.meta.title})} `;return a`<p>${o}${t==="off"?e:s.states[t]}</p>`}function Ib(){let t=document.activeElement,e=Nb.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==jt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&jt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Pb));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function qb({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Kt(),l=o.rows.filter($=>$.open).length,c=Gs[Gs.indexOf(t)+1],p=($,m)=>e(b$.bind(null,$),()=>m),u=t==="plaatsen"&&l?g(Gt.next_open,{count:l}):Gt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${T(Gt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Gt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Gt.undone)}>${Gt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&p(1,Gt.redone)}>${Gt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Eb(e)}>${Gt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${M("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function F$({route:t}){let[,e]=W(0),[n,s]=W(""),o=t.query.stap||"",r=Wn()&&Gs.includes(o)?o:Gs[0],{of:i,Step:l}=M$[r],c=Wn()?.found.plan,p=(c?.day||"").split("-").reverse().map(Number).join("-");async function u(m,d){let h=Ib(),f=Wn()?.decisions.length;try{s(""),await m(),e(w=>w+1);let b=Wn()?.decisions.length||0;d?Lt(d()):b!==f&&Lt(T(Gt.decided,b)),window.setTimeout(h,60)}catch(b){s(b.message)}}Te(()=>{E.started&&window.scrollTo(0,0)},[r]),Te(()=>{function m(f){let b=jt({z:"ongedaan",y:"opnieuw"}[f.key]||"");!b||!f.ctrlKey||f.target.matches("input,textarea")||(b.click(),f.preventDefault())}let d=f=>Wn()?.saved===!1&&f.preventDefault(),h=new AbortController;return window.addEventListener("keydown",m,{signal:h.signal}),window.addEventListener("beforeunload",d,{signal:h.signal}),()=>h.abort()},[E.route]);let $={day:p,own:Wn()?.found.own,count:Wn()?.found.rows.length};return a`
    <${Ab} at=${r} />
    <${ut} key=${r} text=${i.title} title=${`${k.check.title}: ${Gt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,$)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(Gt.source,{...c,day:p,who:c.access||Gt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${u} />
    ${Wn()&&r!==Gs[0]&&a`<${qb} at=${r} act=${u} />`}
    ${r===Gs[0]&&a`<${pi} /><${Id} />`}
  `}var Gt,M$,Gs,z$,Ab,Eb,Nb,Pb,B$=F(()=>{"use strict";Ee();V();tt();Mt();D();jo();I();Ne();y$();x$();S$();C$();L$();Zt();Wr();Gt=k.board,M$={lijst:{of:Gt.list,Step:_$},kolommen:{of:Gt.columns,Step:w$},plaatsen:{of:Gt.place,Step:O$},partners:{of:Gt.partners,Step:v$},resultaat:{of:Gt.result,Step:j$}},Gs=Object.keys(M$);z$=()=>a`
  <${ut} text=${Gt.elsewhere.title}><p class="uitleg">${Gt.elsewhere.intro}</p><//>
  <ol>${Gt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Jo} />
`,Ab=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Gt.steps_label}><ol>
      ${Gs.map((e,n)=>a`<li class=${n<Gs.indexOf(t)?"is-gedaan":""}>
          <a href=${M("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Gt.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,Eb=t=>t(async()=>{let e=Kt(),{name:n,data:s}=await ft().ask("workbook",{decisions:e.decisions});Sn(n,s,qr.xlsx),e.saved=!0}),Nb=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Pb=":is(button,select,input,a)"});function Rb({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Cc?` ${g($n.first,{count:Cc})}`:"";return a`
    <${wt} id="eigen-uitkomst" caption=${`${T($n.rows,e.length)}${o}`}
      rows=${e.slice(0,Cc)} columns=${s} />
    <div class="acties"><${be} name=${$n.file} rows=${()=>[t,...e]} label=${$n.csv} /></div>
  `}function N$({start:t=$n.example}){let[e,n]=W(t),[s,o]=W(""),[r,i]=W(null);function l(){i(null),is(o,$n.busy,async()=>i(await ft().ask("ask",{text:e})))}return a`
    <${P} title=${$n.title} note=${$n.intro}>
      <label class="veld breed"><span>${$n.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${$n.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?$n.yes:$n.no}</strong></p>`}
        ${r?.graph&&a`<${E$} label=${$n.result} text=${r.graph} />`}
        ${r?.columns&&a`<${Rb} columns=${r.columns} rows=${r.rows} />`}
      </div>
    <//>
  `}function Db(t){let e=Object.entries(t.columns),n=s=>Ls(s.subject)?a`<${N} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>P$(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Wb],...ts(s=>s.plan),{key:"bron",label:qt.columns.place,sort:!1,text:s=>uo(s).map(se).join("; ")}]}function Ub({name:t,query:e,scenario:n}){let s=I$(n).filter(c=>c.query===t);if(!s.length)return a`<p>${qt.nothing}</p>`;let o=Db(e),r={rows:T(qt.rows,s.length),scenario:Ut(n)},i={key:"sentence",label:qt.columns.sentence,text:c=>c.sentence},l=()=>En([i,...o],s,c=>Yt(n,c.plan));return a`
    <${wt} id=${`uitkomst-${t}`} caption=${g(qt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${be} name=${`${t}.csv`} rows=${l} />
      <a href=${M("aandachtspunten",{vraag:t})}>${qt.as_sentences}</a>
    </div>
  `}function Hb({name:t,query:e,scenario:n}){let s=e.shelf===Ca;return a`
    <p class="kruimel"><a href=${M("vragen")}>${qt.title}</a></p>
    <${ut} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${vn}><${La} /><//>`}
    <${Cn} pairs=${[[qt.why,e.why],[qt.weight,e.severity]]} />
    ${s&&a`<section><h2>${qt.result}</h2><${Ub} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!zl([t,e])&&a`<p>${e.open?qt.open:qt.elsewhere}</p>`}
    ${t in qt.rows_of&&a`<p><a href=${M("overzicht",{rijen:qt.rows_of[t]})}>${qt.in_overview}</a></p>`}
    <${ns} title=${qt.sparql}>
      <${E$} label=${qt.sparql} text=${e.sparql} lang="en" />
      <${qs} text=${()=>e.sparql} label=${qt.copy} />
    <//>
    ${me()&&!e.open&&a`<${N$} key=${t} start=${e.sparql} />`}
  `}function Vb({shelf:t,counts:e}){let n=Object.entries(_.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:qt.columns.title,text:o=>o.title,cell:o=>a`<a href=${M(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:qt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:qt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <${P} look=${null} title=${t.title} note=${t.intro}>
      <${wt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Ca?s:s.slice(0,2)} />
    <//>
  `}function q$({route:t}){let e=Q(t.query),n=t.path[1],s=_.queries[n];if(n&&!s)return a`<${Us} />`;if(n)return a`<${Hb} ...${{name:n,query:s,scenario:e}} />`;let o=Mo(I$(e).map(r=>r.query));return a`
    <${ut} text=${qt.title}><p class="uitleg">${qt.intro}</p><//>
    ${me()&&a`<${N$} />`}
    ${qt.shelves.map(r=>a`<${Vb} shelf=${r} counts=${o} />`)}
  `}var qt,$n,Cc,E$,A$,P$,I$,Wb,R$=F(()=>{"use strict";V();tt();Mt();D();Wt();I();Ne();ro();et();bt();nn();Zt();ke();$o();kt();Ie();Pr();qt=k.questions,$n=k.questions.own,Cc=200;E$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;A$={barrier:t=>t.barrier&&xt(t.barrier),kind:t=>t.kind&&gt(t.kind),partner:t=>t.partner&&ao(t.partner),severity:t=>X("Severity",t.severity),detail:t=>t.detail&&(Ls(t.detail)?O(t.detail):t.description)},P$=(t,e)=>(A$[t]?A$[t](e):e[t])||"",I$=t=>J(t).gaps.flatMap(e=>fs(e).map(n=>({...n,plan:e.plan}))),Wb={key:"severity",label:qt.columns.weight,text:t=>String(Object.keys(_.codes.Severity).indexOf(t.severity)),csv:t=>P$("severity",t),cell:t=>a`<${za} severity=${t.severity} />`}});function U$(t,e,n,s){let o=n;return{placed:Mc(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function Kb({lane:t,rows:e,wide:n}){let[s,o]=[Ts(e,!0),t.y+24];return a`
    <g class="laan">
      <line x1="0" x2=${Vt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Vt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Vt.line}>
        ${s.length?s.join(" · "):T(Js.lane_total,e.length)}
      </text>
    </g>
  `}function Gb({row:t,lane:e,shown:n,point:s}){let o=Vt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Vt.level,i=t.tail&&Lc[t.outcome].tail&&Vt.left+t.tail,l={row:t,x:o,y:r},c=g(Js.mark,{...t,what:t.what||Js.card.none,phrase:Lc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Xe(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${ii} outcome=${t.outcome} /></g>
    </a>
  `}function Jb({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=oe(o.id),c=pl(o.work),p={...r>e*.62?{right:ji(e-r+14,e)}:{left:ji(r+14,e)},...i>n*.6?{bottom:ji(n-i,n)}:{top:ji(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${vo} outcome=${o.outcome} on=${o.on&&g(Js.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${it} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${se(l)}</p>`}
    </div>
  `}function V$({plan:t,rows:e,date:n}){let[s,o]=W(null),{wide:r,years:i,beyond:l}=Jn(t),{placed:c,bottom:p}=U$(t,e,Vt.top,({levels:y,title:L})=>Math.max(y*Vt.level+Vt.pad,L.length*Vt.line+36)),[u,$]=[Vt.left+r+20,p+Vt.foot],m=ml(t,n),d=Vt.left+m.x,h=g(Js.report,{date:rt(m.date)}),f=h.length*8.6+24,b=()=>o(null),w=y=>y.key==="Escape"&&b(),v=l&&{x:Vt.left+l.x,y:Vt.top-9},S=Math.min(Math.max(d-f/2,Vt.left),u-f);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${$}`} role="group" aria-label=${Js.picture}>
        <rect class="daarna" x=${d} y=${Vt.top} width=${u-d} height=${p-Vt.top} />
        ${i.map(({year:y,x:L})=>a`
            <g class="jaar">
              <line x1=${Vt.left+L} x2=${Vt.left+L} y1=${Vt.top} y2=${p} />
              <text x=${Vt.left+L+4} y=${Vt.top-9}>${y}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${v}>${Js.beyond}</text></g>`}
        ${c.map(y=>a`<${Kb} lane=${y} rows=${y.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${Vt.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${S} y=${p+4} width=${f} height="28" rx="3" />
          <text x=${S+f/2} y=${p+24} text-anchor="middle">${h}</text>
        </g>
        ${c.flatMap(y=>y.mine.map(L=>a`<${Gb} key=${L.id} ...${{row:L,lane:y}} shown=${s?.row.id===L.id} point=${o} />`))}
      </svg>
      ${s&&a`<${Jb} at=${s} width=${u} height=${$} close=${b} />`}
    </div>
  `}function J$({scenario:t,plan:e}){let n=ps(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=Jn(e),i=hn(e.key,t.date),l=f=>D$+8+f/s*(cr-D$-16),c=f=>Math.max(Qb,G$(f)*K$+4),{placed:p,bottom:u}=U$(e,n,jc,c),$=l(ml(e,i).x),m=p.map(f=>g(W$.description,{chapter:Eo(f),counts:mt(Ts(f.mine))})),d=$>cr-150?"end":"start",h=f=>b=>a`
    <g transform=${`translate(${l(b.x)} ${Xb(f,b)}) scale(${Yb})`}>
      <title>${[b.name,b.by,Lc[b.outcome].phrase].join(", ")}</title>
      <${ii} outcome=${b.outcome} />
    </g>
  `;return a`
    <svg class="banen" viewBox=${`0 0 ${cr} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${jc} width=${cr-$} height=${u-jc} />
      ${o.map(({year:f,x:b})=>a`
          <line class="jaar" x1=${l(b)} x2=${l(b)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(b)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Js.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${cr} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${tk(Eo(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:b})=>Zb(b).map(([w,v])=>a`<text class="jaartal" x=${l(w)-8} y=${f+12} text-anchor="end">+${v}</text>`))}
      <line class="baan" x1="0" x2=${cr} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${g(W$.line,{date:rt(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(b=>b.level<Tc).map(h(f)))}
    </svg>
  `}var W$,Js,Lc,Vt,Mc,H$,ji,D$,cr,jc,K$,Qb,Yb,Tc,G$,Zb,Xb,tk,zc=F(()=>{"use strict";V();tt();D();I();et();Pt();kt();Ir();W$=k.summary.lanes,Js=k.promises,Lc=k.shared.outcomes,Vt={left:320,top:32,foot:40,level:19,pad:30,line:21},Mc=(t,e)=>Jn(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);H$=({plan:t,lane:e})=>Jn(t).lanes[e]?Eo(Jn(t).lanes[e]):"";ji=(t,e)=>`${t/e*100}%`;[D$,cr,jc,K$,Qb,Yb]=[262,690,17,8,16,.62],Tc=30,G$=t=>Math.min(t.levels,Tc),Zb=t=>[...Mo(t.filter(({level:e})=>e>=Tc).map(({x:e})=>e))],Xb=(t,e)=>t.middle+(e.level-(G$(t)-1)/2)*K$,tk=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function ek({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?Ln.route.undecided:Ln.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<${A} look="gemis" label=${Ln.route.silent} items=${i} />`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${Nt(l)?"verzamel":""}>
                <${je} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function nk({scenario:t,plan:e}){let n=Ve("kind",t,e),s=Ve("partner",t,e),{reach:o}=J({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${ek} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function Q$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=_.meta,l={version:r,content:(i||"").slice(0,12),scenario:Ut(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(Ln.head,{date:rt(hn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(Ln.foot.source,{sources:ds(t)})} ${g(Ln.foot.version,l)}</p>
        <p>${g(Ln.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function sk({cell:t,step:e}){let[n,s]=[xt(e),t?.brief||[]],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${bs} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function rk({scenario:t,plan:e,...n}){let s=ve(e).summary,{points:o}=J({...t,plan:e.key}),{phrase:r,named:i}=Un(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${Q$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(s.intro,{report:us(e)})} ${r.lead}</p>
      <${ms} plan=${e} />
      <${Li} title=${s.matrix.title} note=${s.matrix.note}>
        <${ok} scenario=${t} plan=${e} />
        <${zr} undecided=${Pa(t,e)} />
      <//>
      <${Li} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.map(c=>a`
              <li>
                <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                <p>${c.text} <strong>${c.ask}</strong></p>
              </li>
            `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${g(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function ak({scenario:t,plan:e,...n}){let{summary:s,shared:o}=ve(e),r=rt(hn(e.key,t.date)),i=_r(ps(e,t.date),o.outcomes,Un(t,e).named).map(([c,{tile:p,count:u}])=>a`
      <${rr} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}
    `),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${Q$} plan=${e} scenario=${t} ...${n}>
      <${Li} title=${s.route.title} note=${s.route.note}>
        <${nk} scenario=${t} plan=${e} />
      <//>
      <${Li} title=${s.lanes.title} note=${l}>
        <${J$} scenario=${t} plan=${e} />
        <${A} look="uitkomsten" items=${i} />
      <//>
    <//>
  `}function Y$({route:t}){let e=Q(t.query),n=ze(e);return a`
    <div class="vel-boven">
      <${ut} text=${Ln.title}><p class="uitleg">${Ln.screen}</p><//>
      <${lo} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Ln.print}</button></p>
    </div>
    <div class="vellen">
      ${n.flatMap((s,o)=>[rk,ak].map((r,i)=>{let l=2*o+i+1;return a`<${r} key=${l} ...${{scenario:e,plan:s,number:l,total:2*n.length}} />`}))}
    </div>
    <${xe} text=${Ln.screen} />
  `}var Ln,ok,Li,Z$=F(()=>{"use strict";V();Mt();D();Wt();I();Nn();bt();Pt();go();nn();ke();zc();kt();Ir();Ln=k.summary;ok=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Ln.matrix.title}</caption>
    <thead>
      <tr><td></td>${On(e).map(n=>a`<th scope="col">${xt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ve("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${sk} cell=${s} step=${On(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Li=t=>a`<${P} look="blok-blad" label=${t.title} ...${t} />`});function Mi(t){let n=t.flatMap(o=>No(o,Q({}))).map(({step:o,basis:r})=>`${x(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(ge).find(r=>n.includes(`${o} ${r}`));return Fc(fn.filter(s).map(o=>`${o.label} (${ge[s(o)||""][1]})`))}function ik({id:t}){let e=G(t,"who").flatMap(v=>v.acts?v.to:[]),n=({key:v})=>g(st.steps,{steps:Mi(e.filter(S=>Rt(S,v)))}),s=v=>_.partners[v].find(S=>S.id===t)?.steps||[],o=So(s("")),r=_.plans.filter(v=>s(U?v.key:"").length),i=G(t,"who").flatMap(v=>v.acts?[]:Gn(v.to)),l=So(C(i)).filter(v=>!o.includes(v)),c=v=>!An(v,"partner")&&[v,...zt(v,"reportedUnder")].every(S=>G(S,"who").every(({from:y})=>y===t)),p=St(C(e.filter(v=>_.works[v]?.across&&c(v)))),u=zt(t,"unitOf"),$=St(zt(t,"chapterLead")),m=$.flatMap(oe),d=$.flatMap(v=>zt(v,"concerns")).filter(v=>Jt(v,"Contradiction")&&oe(v).some(S=>m.includes(S))),h=d.length>0&&a`${st.disputed} <${it} ids=${C(d)} />`,f=v=>{let S=So(_.partners[""].find(y=>y.id===v)?.steps||[]);return S.length>0&&a`<span class="zacht"> – ${Fc(S)}</span>`},b=x(t,"tooi"),w=[...ar(t),[k.thing.also_known,fi(t)],[st.leads,$.length>0&&a`<${Ce} ids=${$} /> ${h}`],[st.units,u.length>0&&a`<${Ce} ids=${u} more=${f} />`],[st.identity,b?g(st.identified,{code:b,date:rt(x(t,"checkedOn"))}):st.unidentified]];return a`
    <${P} title=${k.thing.known}>
      <${Xt} text=${x(t,"summary")} />
      ${Nt(t)&&a`<p>${st.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${st.independent}</p>`}
      ${r.map(v=>a`<p>${U&&`${v.title}: `}${n(v)}</p>`)}
      ${p.length>0&&a`<p>${st.across}<${it} ids=${p} />.</p>`}
      ${l.length>0&&a`<p>${g(st.named_steps,{steps:Fc(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${st.no_steps}</p>`}
      <${Cn} pairs=${w} />
    <//>
  `}function lk({id:t,rows:e}){let n=st.columns,s=p=>_t(p.to)?.key,o=({of:p})=>C(p.map(u=>x(u,"summary"))).join(" "),r=[...ts(s),Ht("actie",n.action,p=>p.to),{key:"soort",label:n.what,text:p=>fe(p.to)},{key:"rol",label:n.role,text:p=>p.phrase,cell:p=>[p.phrase,a`<${Xt} text=${o(p)} look="zacht" />`]},jn("stand",n.stand,p=>p.to),{key:"stap",label:n.step,text:p=>ki(p.to)},gs(n.place,p=>p.of)],i=C(e.map(p=>p.to)).map(p=>{let u=e.filter($=>$.to===p);return{...u[0],phrase:C(u.map($=>$.phrase)).join(", "),of:u.flatMap($=>$.of)}}),l=Lr(t,"activiteiten",Q({}),s),c=a`
    <${wt} id="acties" caption=${st.work_caption} rows=${i} sort="actie" columns=${r} file=${l}
      open=${Z()?uk:void 0} />
  `;return a`
    <${P} title=${g(st.work,{count:i.length})} note=${st.work_note}>
      ${i.length?c:a`<p>${k.shared.none}</p>`}
    <//>
  `}function ck({id:t}){let e=x(t,"organisationKind")===st.places.of&&!Nt(t)?ht(t,"altLabel"):[],n=p=>e.some(u=>Qn(p.replace("-"," ")).includes(Qn(u))),s=p=>ht(p,"place").filter(n).join(", "),o=G(t,"who").map(p=>p.to),r=St(Kn.filter(p=>s(p)&&!o.includes(p))),l=a`<${Ce} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${vt} id=${p} />`} />`,c=g(st.places.title,{count:r.length});return r.length>0&&a`<${P} title=${c} note=${st.places.note}>${l}<//>`}function pk({id:t}){let[e,n]=[Q({}),ha(t)],o=_.plans.flatMap(m=>ps(m,e.date)).filter(m=>m.outcome==="ahead"&&n(m.work)),r=G(t,"who").flatMap(m=>m.acts?m.to:[]),i=C([...r,...r.flatMap(m=>lt(m,"followedBy"))]).filter(m=>st.to_come.includes(De(m))&&!o.some(d=>d.work===m)),l=m=>g(k.shared.work.bound,{date:m}),c=[...o.map(({work:m,what:d,quote:h,by:f})=>[n(m),m,d,`${h} (${l(f)})`]),...i.map(m=>["planned",m,Oe(m).toLowerCase()])],p=Object.entries(st.coming.groups).flatMap(([m,d])=>{let h=c.filter(([b])=>b===m).map(([,b,...w])=>a`<li><${N} id=${b} />: ${w.filter(Boolean).join(", ")}</li>`),f=a`<${Pn} id=${`komt-${m}`} items=${h} first=${Z()?Bc:void 0} />`;return h.length?a`<p>${T(d,h.length)}</p>${f}`:[]}),u=M("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${u}>${st.coming.all}</a></p>`;return p.length>0&&a`<${P} title=${st.coming.title} note=${st.coming.note}>${p}${$}<//>`}function dk({id:t}){let e=G(t,"own");if(!e.length)return null;let n=({to:s,of:[o]})=>a`
    <h3><${N} id=${s} /></h3>
    <${Tr} id=${o} /><${re} of=${[o]} />
  `;return a`
    <${P} title=${g(st.own,{count:e.length})} note=${st.own_note}>
      <${Pn} id="eigen" as="div" first=${Bc} items=${e.map(n)} />
    <//>
  `}function $k({id:t}){let e=G(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[x(r[0],"asOf").slice(0,4),x(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${Xt} text=${x(i,"summary")} />`)} <${re} of=${r} />
  `,s=St(C(e.map(r=>js(r,t)))).map(r=>{let i=e.filter(l=>js(l,t)===r);return a`<li><${N} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?st.its_members:st.members;return a`<${P} title=${o}><${Pn} id="leden" items=${s} first=${s.length} /><//>`}function mk({id:t}){let e=new Map(G(t,"with").map(o=>[js(o,t),o]));if(!e.size)return null;let n=St([...e.keys()]).map(o=>{let{of:r=[],more:i}=e.get(o)||{},l=g(i?st.more_works:st.works,{works:r.map(ne).join(", ")});return a`<li key=${o}><${N} id=${o} /><span class="zacht">${l}</span></li>`}),s=a`<ul class="kolommen">${n}</ul>`;return a`
    <${P} title=${st.together} note=${st.alphabetical}>
      ${Z()?a`<${Pn} id="samen" items=${n} first=${Bc} />`:s}
    <//>
  `}function fk({id:t}){let e=Q({}),n=Xa(t,e),s=n.flatMap(u=>u.rows),o=mt(n.flatMap(({end:u})=>u===t?[]:O(u))),r=n.reduce((u,$)=>u+($.end===t?$.rows.length:0),0),i=g(o?st.flows.also:st.flows.title,{count:r,more:s.length-r}),l={id:Z()?"stromen":"",title:i},c=o&&a`<p class="zacht">${g(st.flows.note,{names:o})}</p>`,p=a`<${oi} ...${{rows:s,scenario:e}} state=${O(t)} />`;return s.length>0&&a`<${tr} ...${{...l,intro:c}}>${p}<//>`}var st,Fc,uk,Bc,X$,tm=F(()=>{"use strict";V();tt();Mt();D();Wt();I();oo();xo();Se();ro();et();bt();Pt();Zt();cc();ke();kt();Ie();lr();wi();pn();st=k.thing.organisation,Fc=t=>mt(t.map(e=>e.toLowerCase()));[uk,Bc]=[4,1];X$=({id:t})=>a`
  <${ik} id=${t} />
  <${lk} id=${t} rows=${G(t,"who")} />
  <${ck} id=${t} />
  <${pk} id=${t} />
  <${dk} id=${t} />
  <${bi} title=${st.wishes} ids=${zt(t,"wish")} of="concerns" />
  <${gi} title=${st.requested} ids=${St(zt(t,"askedOf"))} />
  <${$k} id=${t} />
  <${fk} id=${t} />
  <${mk} id=${t} />
  <${ir} id=${t} />
`});function hk({id:t,reports:e}){let n=mn(t);if(zn(t.split("/")[0]).dates.length<3)return null;let s=r=>wn(t,r).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${vt} id=${t} date=${r} />`,o=e.map(({date:r})=>a`<span class="zacht">${rt(r)}</span>${s(r)}`);return a`<${A} as="ol" look="verslagen" label=${n.strip} items=${o} />`}function gk({id:t}){let e=zn(t.split("/")[0]),{no_result:n,not_mentioned:s}=mn(t),o=e.dates.filter(({date:p})=>De(t,p)),r=_.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=p=>oe(p).length>0&&x(p,"resultReported")!=="true"&&!k.thing.organisation.to_come.includes(De(t)),l=(p,u)=>a`
    <${Xt} text=${x(p,"summary")} /><${ho} of=${p} />
    <${Xt} text=${u===e.date&&i(p)&&n} look="zacht" />
    <${re} of=${[p]} />
  `,c=o.map(({date:p,label:u})=>{let $=yn(t,p);return a`
      <strong>${K(u)}</strong>
      <p><${vt} id=${t} date=${p} /></p>
      ${r&&p===e.date&&a`<${Xt} text=${r} look="zacht" />`}
      ${wn(t,p).earlier&&a`<p class="zacht">${K(s)}</p>`}
      ${$&&l($,p)}
    `});return a`<${hk} id=${t} reports=${o} /><${A} as="ol" look="tijdlijn" items=${c} />`}function bk({id:t}){let e=lt(t,"silentPart"),n=e.map(s=>[x(s,"summary"),a`<span class="zacht"> (${X("SilentWeight",x(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${mn(t).silent}</strong></p><${A} items=${n} />`}function kk({id:t}){let e=mn(t),[n,s]=[e.deadline_columns,no(t)];if(!s.length)return null;let o=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>rt(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>yr(x(i,"modality"))},{key:"er",label:n.there,text:i=>wn(i).delivery||e.not_there},{...gs(n.place,()=>[]),cell:i=>a`<${Xt} text=${x(i,"summary")} /><${re} of=${[i]} />`}];return a`<${wt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function wk({id:t}){let e=mn(t),n=e.who_columns,s=G(t,"who"),o=lt(t,"reportedUnder"),r=o.length>0&&a`${e.partners_above}<${it} ids=${o} />.`;if(!s.length)return a`<p>${An(t,"partner")?k.shared.unread:e.no_partner}${r}</p>`;let i=[Ht("wie",n.who,({from:l})=>l,O,Is),{key:"rol",label:n.role,text:({phrase:l})=>l},{key:"wat",label:n.note,sort:!1,text:({of:l})=>x(l[0],"summary")},gs(n.place,({of:l})=>l.slice(0,1))];return a`<${wt} id="wie" caption=${e.who_caption} rows=${s} columns=${i} />`}function yk({id:t}){let e=lt(at(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${mn(t).heading}<${it} ids=${e} />.</p>`}function _k({id:t}){let e=mn(t),n=wr(t);return n.length?n.map(s=>a`<${Tr} id=${s} /><${re} of=${[s]} />`):x(t,"crossCutting")!=="true"?a`<p>${e.unjudged}</p>`:a`
    <p>${g(e.across,{kinds:ht(t,"interventionKind").map(gt).join(", ")})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function xk({id:t}){let e=mn(t),n=zt(t,"subMeasureOf"),s=o=>a` <${vt} id=${o} />`;return a`<${P} title=${e.container}><p>${e.parts}</p><${Ce} ids=${n} more=${s} /><//>`}function em({id:t}){let e=mn(t),n=zn(t.split("/")[0]),s=Fn(n.date,n),o=ar(t),r=zt(t,"concerns").filter(l=>Jt(l,"Contradiction")),i=x(t,"isContainer")==="true"?xk:vk;return a`
    <${P} title=${x(t,"promise")?e.promise:e.what}>
      ${mi(t).map(l=>a`<${Xt} text=${l} />`)}
      ${x(t,"isNew")==="true"&&a`<${Xt} text=${g(e.new,{when:s})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${Xt} text=${e.numbered} look="zacht" />`}
      <${re} of=${[t]} />
      ${r.length>0&&a`<p>${e.disputed} <${it} ids=${r} /></p>`}
    <//>
    <${i} id=${t} />
    <${hi} id=${t} />
    ${o.length>0&&a`<${P} title=${k.thing.further}><${Cn} pairs=${o} /><//>`}
    <${ir} id=${t} />
  `}var mn,vk,nm=F(()=>{"use strict";V();D();I();Se();et();bt();Pt();ke();kt();Ie();lr();pn();mn=t=>ve(_t(t)).thing.undertaking;vk=({id:t})=>a`
  <${P} title=${mn(t).progress}><${gk} id=${t} /><${bk} id=${t} /><${kk} id=${t} /><//>
  <${P} title=${mn(t).who}><${wk} id=${t} /><${yk} id=${t} /><//>
  <${bi} title=${mn(t).expected} ids=${G(t,"expected").map(({of:e})=>e[0])} />
  <${P} title=${mn(t).steps}><${_k} id=${t} /><//>
`});function Ck({id:t}){let e=Sk[gn(t)];return e?_.plans.filter(n=>!_t(t)||n===_t(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Ok} key=${n.plan.key} ...${n} />`):null}function jk({id:t}){let e=zt(t,"inChapter"),n=Rl(Ye.other.annex.file),s=c=>a` <${vt} id=${c} />`,o=c=>g(Mi([c])?Ye.other.at:Ye.other.no_step,{steps:Mi([c])}),r=c=>a`${s(c)}<p class="zacht">${[...mi(c),i(c),o(c)].filter(Boolean).join(" ")}</p>`,i=c=>so(c).length>0&&g(Ye.terms,{terms:so(c).join("; ")}),l=Kn.filter(c=>_.works[c]?.chapters?.includes(t)&&!e.includes(c));return a`
    <${P} title=${Ye.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ye.other.annex.label}</a></p>`}
      <${Ce} ids=${St(e)} more=${r} />
      ${l.length>0&&a`<p>${Ye.other.under}</p><${Ce} ids=${St(l)} more=${s} />`}
    <//>
  `}function Lk({id:t}){let e=[...ar(t),[Jt(t,"Legislation")?Ye.also_known:Ye.in_source,fi(t)],[Ye.place,oe(t).length>0&&a`<${re} of=${[t]} />`]];return a`
    <${P} title=${Ye.known}>
      ${Jt(t,"Facilitator")&&a`<p class="zacht">${ve(_t(t)).thing.other.judged}</p>`}
      <${Xt} text=${Jt(t,"Figure")&&_.lookups[t].description} />
      <${Xt} text=${x(t,"summary")} />
      <${Xt} text=${x(t,"rationale")} />
      <${Cn} pairs=${e} />
    <//>
    <${hi} id=${t} />
    ${Jt(t,"Chapter")&&a`<${jk} id=${t} />`}
    <${ir} id=${t} />
  `}function zk({id:t}){let e=Q(E.route.query),n=gn(t)==="organisation"&&x(t,"notation"),s=i=>fs(i).some(({partners:l})=>n&&l.includes(n)),o=J(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=i=>a`
    <article class=${`punt gewicht-${i.severity}`}><${Wa} gap=${i} scenario=${e} /></article>
  `;return a`
    <${P} title=${g(Ye.gaps,{count:o.length})}>
      <${Pn} id="vragen" items=${o.map(r)} first=${Z()?Tk:Mk} as="div" />
    <//>
  `}function Fk({id:t}){let e=gn(t),n=[sm[e]&&a`<a href=${M(sm[e])}>${Ye.crumbs[e]}</a>`,U&&_t(t)?.title,...["inChapter","subMeasureOf"].map(s=>at(t,s)&&a`<${N} id=${at(t,s)} />`),fe(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function om({route:t}){let e=t.path.slice(1).join("/");if(!Qt(e))return a`<${Us} />`;let[n,s]=[O(e),gn(e)],o=s==="undertaking"&&x(e,"isContainer")!=="true",r=()=>{let i=()=>g(Ye.stand,{stand:Oe(e).toLowerCase()}),l=o?[yc(e),i()]:[x(e,"summary")],c=[`${fe(e)} ${n}`,l.filter(Boolean).join(" ")].filter(Boolean).join(": "),p=C([...oe(e),...oe(yn(e))]);return ja(c.replace(/([^.!?])$/,"$1."),p,null,_t(e)||dt())};return a`
    <${Fk} id=${e} />
    <${ut} text=${n} title=${n}>
      ${o&&a`<p><${vt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Vo} />`}
    <${Ck} id=${e} />
    <div class="acties bovenaan">
      <${qs} text=${r} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${M("verken",{uit:e,kies:e})}>${Ye.around}</a>
    </div>
    <${Bk[s]} id=${e} />
    <${zk} id=${e} />
  `}var Ye,Ac,Sk,Ok,Mk,Tk,sm,Bk,rm=F(()=>{"use strict";V();tt();Mt();D();Wt();I();Se();et();bt();Pt();nn();Zt();ke();$o();kt();Ie();lr();tm();wi();nm();pn();Pr();Ye=k.thing,Ac=k.thing.route,Sk={organisation:(t,e)=>_.partners[U?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Gn},Ok=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${U?g(Ac.of_plan,{plan:t.title}):Ac.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Ac[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Mk,Tk]=[3,1];sm={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Bk={undertaking:em,organisation:X$,step:Gd,other:Lk}});function Ak({rows:t,whole:e,chosen:n,plan:s,scenario:o}){return a`
    <div class="tegels-uitkomst" role="group" aria-label=${pt.tiles_label}>
      ${_r(t,ve(s).shared.outcomes,e?Un(o,s).named:{}).map(([r,{tile:i,count:l}])=>a`
          <button type="button" id=${`uitkomst-${r}`} aria-pressed=${String(n===r)}
            onClick=${()=>H({uitkomst:n===r?null:r})}>
            <${rr} outcome=${r} />
            <span class="getal">${l}</span>
            <span>${g(i,{date:rt(hn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Ik({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>nt(l.day,c.day)),i=r.slice(0,Nk).map(l=>lm(l,a`<${rr} outcome=${l.outcome} />`,l.what,`${l.modality}: ${l.quote}`));return a`
    <aside class="langst-open">
      <h2>${pt.open.title}</h2>
      <p>${r.length?g(pt.open.phrase,{date:rt(hn(e.key,n))}):pt.open.none}</p>
      <${A} items=${i} />
      <p><a href=${M("aandachtspunten",{vraag:"deadline-verstreken"})}>${pt.open.gaps}</a></p>
      <h2>${pt.read.title}</h2>
      <ul class="leesregels"><li>${pt.read.first}</li>${Pk}<li>${pt.read.last}</li></ul>
    </aside>
  `}function Wk({rows:t}){let n=C([...t.flatMap(i=>cm(i.work)),...ma]).map(i=>[i,O(en(i))]).sort((i,l)=>nt(i[1],l[1])),s=[[pt.fields.year,"jaar",ln(C(t.map(i=>i.day.slice(0,4))).sort(nt))],[pt.fields.partner,"partner",n],[k.measures.fields.chapter,"hoofdstuk",eo]].filter(([,,i])=>i.length),o=Object.entries(pt.days).map(([i,l])=>a`<${Ns} type="date" name=${i} label=${l} />`),r=["jaar","partner","hoofdstuk",...Object.keys(pt.days)];return a`<${Ps} fields=${s} names=${r} after=${o} />`}function Vk({plan:t,scenario:e,chosen:n,query:s}){let{date:o}=e,r=ps(t,o),i=$l(t,o).filter(Jr(s)),[l,c]=[pm(t,o,s),r.filter(Jr(s))],p=c.length===r.length,u=f=>f.filter(b=>!n||b.outcome===n),$=u(c),m=Ts($).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(pt.intro,{count:r.length,undated:i.length})}</p>
    <p>${Un(e,t).phrase.overdue}</p>
  `,h=a`
    <${Ak} rows=${c} whole=${p} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${V$} plan=${t} rows=${$} date=${o} /><${Rk} plan=${t} rows=${$} /></div>
      <${Ik} rows=${c} plan=${t} date=${o} />
    </div>
    <${ns} look="tweeling" title=${pt.table}>
      <${wt} id=${`beloften-${t.key}`} caption=${pt.caption} rows=${$} columns=${im} sort="dag" />
    <//>
  `;return a`
    <section>
      ${U&&a`<h2>${t.title}</h2>`}
      ${p?d:a`<p role="status"><strong>${T(pt.kept,$.length)}</strong> ${m}</p>`}
      ${s.partner&&a`<p class="zacht">${pt.role_note}</p>`}
      <${li} works=${u(r.filter(Jr({...s,partner:""}))).map(f=>f.work)}
        partner=${s.partner||""} />
      ${r.length>0&&h}
      <${am} title=${pt.undated} items=${i.map(Hk)} />
      <${am} title=${pt.bare} items=${l.map(f=>a`<${N} id=${f} />: ${Oe(f,o)}`)} />
    </section>
  `}function um({route:t}){let e=Q(t.query),n=ze(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap($=>ps($,e.date)),r=$=>Jr(t.query)($)&&(!s||$.outcome===s),i=o.filter(r),l=n.flatMap($=>$l($,e.date)).filter(r),c=s?[]:n.flatMap($=>pm($,e.date,t.query).map(Uk($))),p=()=>En(Ek,[...i,...[...l,...c].map($=>({...$,...Dk}))],$=>Yt(e,$.plan.key)),u={title:pt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${ut} text=${pt.heading} title=${pt.title} />
    <${vn}><${lo} /><${jr} /><${Wk} rows=${o} /><//>
    <${Vo} />
    ${n.map($=>a`<${Vk} key=${$.key} ...${{plan:$,scenario:e,chosen:s,query:t.query}} />`)}
    <p class="acties">
      <${be} name="beloften.csv" rows=${p} />
      ${o.length>0&&a`<${on} name="beloften" ...${u} />`}
    </p>
    <${xe} text=${T(pt.lane_total,i.length)} />
  `}var pt,im,Ek,lm,Nk,Pk,qk,Rk,cm,Jr,pm,Dk,Uk,Hk,am,dm=F(()=>{"use strict";V();tt();Mt();D();Wt();I();Se();et();bt();Pt();nn();Zt();ke();kc();Ws();zc();kt();Ir();Ie();pt=k.promises;im=[{key:"dag",label:pt.columns.day,text:t=>t.day,cell:t=>t.by},Ht("actie",pt.columns.work,t=>t.work),{key:"wat",label:pt.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:pt.columns.who,text:t=>kn(t.work)},{key:"woorden",label:pt.columns.quote,text:t=>t.quote},{key:"stand",label:pt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${vo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"erbij",label:pt.columns.more,sort:!1,text:({id:t})=>x(t,"reportedNearby")},{key:"hoofdstuk",label:pt.columns.lane,text:H$}],Ek=[...im,Go(pt.columns.place,t=>t.id)],lm=({work:t,short:e},n,s,o)=>a`
  ${n}<span><${N} id=${t} text=${e} />${" "}${s}<span class="bij">${o}</span></span>
`,Nk=6,Pk=pt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);qk=t=>{let e=a`<${vo} outcome=${t.outcome} on=${t.on} />`;return lm(t,e,t.what||t.quote,g(k.shared.work.bound,{date:t.by}))},Rk=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Mc(t,e).map(n=>{let s=[T(pt.lane_total,n.mine.length),...Ts(n.mine,!0)].join(" · "),o=[Eo(n),a`<span class="bij">${s}</span>`];return a`<${ns} title=${o}><${A} items=${n.mine.map(qk)} /><//>`})}
  </div>
`,cm=t=>G(t,"who").map(e=>x(e.from,"notation")),Jr=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.vanaf||e.day>=t.vanaf)&&(!t.tot||e.day&&e.day<=t.tot)&&(!t.partner||cm(e.work).includes(t.partner))&&(!t.hoofdstuk||_.works[e.work]?.chapters?.includes(t.hoofdstuk));pm=(t,e,n)=>Jn(t).termless[e].filter(s=>Jr(n)({work:s,day:""})),Dk={lane:0,x:0,level:0},Uk=t=>e=>({id:e,work:e,plan:t,name:O(e),short:O(e),stand:pt.bare_stand,what:"",quote:"",modality:"",day:"",by:"",outcome:"",on:""}),Hk=({work:t,quote:e,what:n,stand:s})=>a`
  <${N} id=${t} /> <${vt} id=${t} />: ${[e,n].filter(Boolean).join(", ")}
  ${s&&`; ${s}`}
`,am=({title:t,items:e})=>e.length>0&&a`<${ns} look="tweeling" title=${g(t,{count:e.length})}><${A} items=${e} /><//>`});function Kk({loss:t,scenario:e,id:n,title:s}){let o=fm(t,e),r=[{key:"vak",label:Mn.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Rs(i,t.plan)}>${c}</a>`:c},{key:"nu",label:Mn.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:Mn.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${wt} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${mm()} />`}function Gk({loss:t,names:e,scenario:n,apart:s}){let o=zn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===_.plans[0]?"":`-${o.key}`}`,p=$=>{let m=G($,"who",n.date),[d,h]=[!0,!1].map(j=>m.filter(({from:q})=>e.includes(O(q))===j)),f=h.filter(({acts:j})=>j),b=new Map;for(let{from:j,phrase:q=""}of f.length?f:h)tn(b,q,O(j));let w=[...b].map(([j,q])=>`${mt(C(q))} (${j})`).join("; "),v=zt($,"reportedUnder").flatMap(j=>G(j,"who",n.date)).flatMap(({from:j,acts:q})=>q&&!e.includes(O(j))?O(j):[]).filter(j=>!f.some(({from:q})=>O(q)===j)),S=f.some(({from:j})=>!Nt(j)),y=G($,"expected",n.date).flatMap(({from:j})=>m.some(q=>q.from===j)?[]:O(j)),L=[d.length>0&&g(Mn.role,{names:mt(C(d.map(({phrase:j=""})=>j)))}),w&&g(f.length?Mn.others:Mn.only_named,{names:w}),!S&&v.length>0&&g(Mn.below,{names:mt(C(v))}),y.length>0&&g(Mn.expected,{names:mt(C(y))})];return a`
      <li>
        <${N} id=${$} /> <${vt} id=${$} date=${n.date} />
        <span class="zacht"> ${L.filter(Boolean).join("; ")}</span>
      </li>
    `},u=($,m,d=[])=>{let h=a`<${Pn} id=${`${c}-${m}`} items=${d.map(p)} first=${mm()} />`;return d.length>0&&a`<${$m} title=${$} count=${d.length}>${h}<//>`};return a`
    <section>
      ${U&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Yk} loss=${t} scenario=${n} />
      <${$m} title=${r} count=${t.cells.length} none=${i}>
        <${Kk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>u(m,$,t[$]))}
      ${t.blocks.map(($,m)=>u($.phrase,String(m),$.acts))}
    </section>
  `}function Ec({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>fm(r,n).map(({cell:i,step:l,now:c})=>[mt(e),gt(i.column),l,c,i.phrase,...Yt(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${Gk} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[ze(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${be} name="wat-als.csv" rows=${()=>[[...Mn.csv,...Xn],...o()]} /></div>
  `}function Jk(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead,t.unread].flat(),s=({step:p,kind:u})=>`${p}~${u}`,o=new Map(t.places.map(p=>[s(p),p])),r={...e,plan:t.plan},i=Fo({...r,stated:!0}),l=new Map(J(Xs(i)?i:r).places.map(p=>[s(p),p.things])),c=(p,u)=>p.filter($=>!l.get(u)?.includes($)).length;return J(r).places.map(p=>({key:p.kind||String(p.step),last_actor:[],only_lead:[],read:p.step?c(o.get(s(p))?.last_actor||[],s(p)):0,title:p.kind?K(gt(p.kind)):xt(p.step),...o.get(s(p)),things:p.things.filter(u=>n.includes(u)),empty:!p.things.length}))}function Qk({place:t,date:e}){let{title:n,things:s,empty:o,read:r,last_actor:i,only_lead:l}=t,c=s.filter($=>!i.includes($)),p=a`
    <p class="verliestal">${g(Qs.lost,{count:i.length,total:s.length})}</p>
    <p class="verlieswoord">${Qs.lost_phrase}${r>0&&g(Qs.our_reading,{count:r})}</p>
  `,u=s.length?T(Qs.stays,s.length):Qs[o?"nothing":"elsewhere"];return a`
    <li class=${i.length?"verlies":o?"leegstap":""} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${i.map($=>a`<i key=${$} class="paal weg"></i>`)}
        ${c.map($=>a`<i key=${$} class=${`paal b-${Ms($,e)}`}></i>`)}
      </div>
      ${i.length>0&&p}
      ${l.length>0&&a`<p>${T(Qs.lead,l.length)}</p>`}
      ${i.length+l.length===0&&a`<p class="zacht">${u}</p>`}
    </li>
  `}function Yk({loss:t,scenario:e}){let{legend:n}=Qs,s=Jk(t,e),o=C(s.flatMap(i=>i.things.map(l=>Ms(l,e.date)))),r=Object.keys(_.codes.CellState).filter(i=>o.includes(i));return a`
    <${P} look="verliesbeeld" title=${Qs.title}>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Qk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:zo(dt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${X("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    <//>
  `}var Qs,Mn,mm,fm,$m,hm=F(()=>{"use strict";V();Mt();D();Wt();I();Se();Nn();et();bt();Pt();Zt();ke();kt();Ie();Qs=k.whatif.picture,Mn=k.whatif,mm=()=>Z()?1:void 0,fm=(t,e)=>t.cells.map(n=>{let{matrix:s}=J({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[K(gt(n.column)),o?xt(n.barrier):""],l=o?g(Mn.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?Qo(o):Mn.no_cell}}),$m=({title:t,count:e,none:n,children:s})=>a`
  <${P} title=${g(Mn.part,{title:t,count:e})} as=${U?"h3":"h2"}>
    ${e?s:a`<p>${n}</p>`}
  <//>
`});function Zk({chosen:t,names:e,scenario:n}){let s=t.map(l=>["zonder",Ti(l)]),o=Nr("answer",{options:[...Cs(n),...s]},()=>Lt(ot.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:ot.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=T(ot.questions,o.gaps.filter(r).length);return a`
    <div>
      <${Ec} losses=${o.losses.filter(r)} names=${e} scenario=${n}
        apart=${t.map(l=>a`<h3>${O(l)}</h3><${gm} id=${l} scenario=${n} />`)} />
      <p>${g(ot.with_this,{questions:i,now:J(n).gaps.length})}</p>
    </div>
  `}function Xk({acting:t,chosen:e}){let[n,s]=W(""),o=u=>H({zonder:u.map(Ti).join(",")}),r=u=>{if(e.includes(u))return o(e.filter($=>$!==u));o(We()?[...e,u]:[u])},i=u=>[O(u),...ht(u,"altLabel")].join(" "),l=t.filter(u=>Wo(i(u),n)),c=u=>a`
    <button type="button" id=${`zonder-${Ti(u)}`} aria-pressed=${String(e.includes(u))}
      onClick=${()=>r(u)}>${O(u)}</button>
  `,p=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${ot.clear}</button>
      <button type="button" class="klein" onClick=${()=>Ko(location.href,ot.shared)}>${ot.share}</button>
    </p>
  `;return a`
    <h2>${ot.leave_out}</h2>
    ${e.map(u=>a`
        <button type="button" class="weggelaten" key=${u} aria-label=${g(ot.put_back,{name:O(u)})}
          onClick=${()=>r(u)}>
          ${O(u)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&p}
    <label class="veld">
      <span>${ot.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${u=>s(u.target.value)}
        onKeyDown=${u=>u.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <${A} look="partnerlijst" label=${ot.list} items=${l.map(c)} />
    ${!l.length&&a`<p>${ot.none_found}</p>`}
    ${!We()&&a`<p class="zacht">${ot.alone}</p>`}
  `}function tw({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=mt(r.map(u=>xt(u).toLowerCase())),p=c?g(ot.start.steps,{steps:c}):ot.start.no_step;return[i&&T(ot.start.alone,i),i&&p,l&&T(ot.start.lead,l)].filter(Boolean)},s=zo(dt(e.plan)),o=r=>a`
    <a href=${M("wat-als",{zonder:Ti(r.who)})}>${O(r.who)}</a>
    <span class="bij">${U?`${zn(r.plan).title}: `:""}${n(r).join(", ")}</span>
  `;return a`
    <${P} id="begin" look=${null} title=${ot.start.title} note=${g(ot.start.phrase,{source:s})}>
      <${A} look="beginlijst" items=${t.map(o)} />
      ${!t.length&&a`<p>${ot.start.no_partner}</p>`}
    <//>
  `}function gm({id:t,scenario:e}){let n=r=>mt(St(C(r)).map(O)),s=Object.entries(ot.apart.roles).map(([r,i])=>{let l=p=>G(p,"who",e.date).filter(u=>u.role===r),c=St(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap($=>$.from===t?[]:[$.from]));return O(p)+g(ot.apart[u?"others":"no_others"],{names:u})});return c.length>0&&a`<p>${g(i,{names:mt(c)})}</p>`}),o=Xa(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:$})=>[...u,...$].filter(m=>m!==r))),c=g(r===t?ot.apart.flows:ot.apart.group_flows,{name:O(r)}),p=a`<${N} id=${r} text=${T(ot.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(ot.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf","standsFor"].map(r=>{let i=n(zt(t,r));return i&&a`<p>${g(ot.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${ot.apart.page} <${N} id=${t} />.</p>
  `}function bm({route:t}){let e=Q(t.query),{without:n,most:s}=J(e),o=St(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(en).filter(Boolean),i=r.map(h=>O(h)),[l]=r,c=r.length>1&&We(),[,p,...u]=t.path,$=[[ot.leave_out,M("wat-als"),!p],[ot.action.title,M(["wat-als","actie"]),!!p]],m=a`
    <${Mr} label=${ot.title} tabs=${$} />
    <${ut} text=${ot.title} title=${p?ot.action.title:ot.title}>
      <p class="uitleg">${p?ot.action[We()?"intro":"intro_elsewhere"]:ot.intro}</p>
    <//>
    <${Ma} scenario=${e} />
  `;if(p)return[m,a`<${wd} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${Zk} chosen=${r} names=${i} scenario=${e} />`:l?a`
      <${Ec} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${gm} id=${l} scenario=${e} />`} />
    `:a`<${tw} most=${s} scenario=${e} />`;return a`
    ${m}
    <${uc} chosen=${r.join(",")} choices=${a`<${Xk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${xe} text=${r.length===1?g(ot.phrase,{name:i[0]}):""} />
  `}var ot,Ti,km=F(()=>{"use strict";Ee();Do();V();tt();Mt();D();Wt();I();Ne();xo();Se();et();bt();nn();Zt();Ea();ke();kt();hm();dc();pn();ot=k.whatif;Ti=t=>x(t,"notation")});var ym={};vm(ym,{answerTo:()=>J,compare:()=>nt,connection:()=>Io,csv:()=>pa,data:()=>_,here:()=>E,longerWays:()=>ka,scenarioOf:()=>Q});function Fi(t=null){for(let e of Bi())e!==t&&(e.open=!1)}function Nc(){Fi(),Dn().classList.remove("is-open"),zi().setAttribute("aria-expanded","false")}function ew(){Dn()&&(zi().addEventListener("click",()=>{let t=Dn().classList.toggle("is-open");for(let e of Bi())e.open=t;zi().setAttribute("aria-expanded",String(t))}),Dn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Nc():e.closest("summary")&&!Z()&&Fi(e.closest("details"))}),Dn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Bi().find(n=>n.open);Z()?zi().focus():e?.querySelector("summary")?.focus(),Nc()}),document.addEventListener("click",t=>{!Z()&&!Dn().contains(t.target)&&Fi()}),Dn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Z()&&!Dn().contains(e)&&Fi()}))}function nw(t){if(!Dn())return;let e=Wl(t)?.to;for(let n of Dn().querySelectorAll("a")){let{path:s}=sl(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",M(s))}for(let n of Bi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function sw(t,e){let n=Object.keys(_.comparisons).length>0,s=n||t==="vergelijk";return Qr=!Xs(e)||s!==n,Qr?(Tn(a`<p role="status">${k.werkplaats.busy}</p>`,jt("inhoud")),Ai?ft().show(Ai,ft().own):Pc||ow(Cs(e),s),!0):!1}async function ow(t,e){Pc=!0;try{Ai=(await ft().ask("page",{options:t,comparisons:e})).page,Qr&&ft().show(Ai,ft().own)}catch(n){Qr&&Tn(a`<p role="alert">${n.message}</p>`,jt("inhoud"))}Pc=!1}function rw(t){let e=t.path[0]||"overzicht",n=jt("inhoud");if(jt("bronregel").hidden=e==="controleer"&&!!me()?.board,me()?.own&&sw(e,Q(t.query)))return;n.className=`scherm-${e}`;let s=jt("zoek");s&&e!=="zoek"&&(s.value="");let o=wm[e]||wm.onbekend;Tn([a`<${pu} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),nw(e)}function Ic(){let t=jt("motor");t.hidden=!1;let{state:e,why:n,own:s}=ft();Tn(a`<${T$} state=${e} why=${n} own=${s} />`,t)}function aw(){iw(),Qr=!1,window.removeEventListener("werkplaats",Ic),Tn(null,jt("inhoud")),Tn(null,jt("motor"))}var Dn,zi,Bi,wm,Pc,Ai,Qr,iw,_m=F(()=>{"use strict";Ee();V();tt();Mt();D();Wt();I();Ne();oo();ro();bt();Zt();Ea();_u();Wu();Vu();Td();Hd();$$();h$();B$();R$();Pr();Z$();rm();dm();km();Dn=()=>jt("menu"),zi=()=>jt("menuknop"),Bi=()=>[...Dn().querySelectorAll("details")];jt("spring").addEventListener("click",t=>{t.preventDefault(),jt("inhoud").focus()});ew();jt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Nc();let e=jt("zoek").value;location.hash=su(e)||M("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,s={..._.meta,title:document.title,address:location.hash||"#/overzicht"};Ko(g(e,{...s,sources:ds()}),n)});wm={__proto__:null,overzicht:f$,dekking:Hu,aandachtspunten:Ud,partners:n$,maatregelen:i$,naslag:c$,gevraagd:p$,tijdlijn:d$,beloften:um,verken:Md,ding:om,samenvatting:Y$,vragen:q$,"wat-als":bm,vergelijk:Ru,"weet-niet":yu,methode:wu,zoek:yd,controleer:me()?F$:z$,onbekend:Us},Pc=!1,Ai="",Qr=!1;me()&&(window.addEventListener("werkplaats",Ic),Ic());jt("inhoud").replaceChildren();iw=bp(rw);me()&&window.addEventListener("andere-bladzijde",aw,{once:!0});document.documentElement.dataset.klaar="ja"});Ee();Ii();typeof DecompressionStream>"u"?jt("te-oud").hidden=!1:Rc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(_m(),ym))});})();
