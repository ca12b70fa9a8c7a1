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
"use strict";var ketenkaart=(()=>{var Sm=Object.defineProperty;var F=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var Cm=(t,e)=>{for(var n in e)Sm(t,n,{get:e[n],enumerable:!0})};function Lt(t,e="sr"){let n=jt("melding");Object.assign(n,{textContent:"",className:"sr"}),window.setTimeout(()=>{Object.assign(n,{textContent:t,className:e})},50)}function Dc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var jt,Ae=F(()=>{"use strict";jt=t=>document.getElementById(t)});async function Uc(){let t=Uint8Array.from(atob(jt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ri=jm(await new Response(e).json())}function jm(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Ri,Wi=F(()=>{"use strict";Ae()});function Kc(t){var e=Hc.get(this);return e||(e=new Map,Hc.set(this,e)),(e=Vc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Vc,Hc,Gc=F(()=>{Vc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Vc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Hc=new Map});function Zs(t){t&&t.parentNode&&t.remove()}function Gi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ki.call(arguments,2):n),fr(t,i,s,o,null)}function fr(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:hr,__v:o||++Yc,__i:-1,__u:0};return!o&&Et.vnode&&Et.vnode(r),r}function ca(t){return t.children}function oa(t,e){this.props=t,this.context=e,this.__g=0}function Cs(t,e){if(e==null)return t.__&&Cs(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Cs(t)}function zm(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Xs({constructor:hr},n)).__v=n.__v+1,Et.vnode&&Et.vnode(e),Ji(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||Cs(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,rp(o,e,r),n.__=n.__e=null,e.__e!=s&&tp(e))}function tp(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),tp(t)}function Jc(t){(8&t.__g||(t.__g|=8,Ss.push(t),aa++))&&Di==Et.debounceRendering||((Di=Et.debounceRendering)||queueMicrotask)(ep)}function ep(){try{for(var t,e=1;Ss.length;)Ss.length>e&&Ss.sort(Zc),t=Ss.shift(),e=Ss.length,8&t.__g&&zm(t)}finally{(aa=Ss.length)&&(Di||queueMicrotask)(ep)}}function np(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,h,f,b,w=s.__k||la,v=e.length;for(c=Fm(n,e,w,c,v),$=0;$<v;$++)(d=n.__k[$])!=null&&(m=~d.__i&&w[d.__i]||ia,d.__i=$,b=Ji(t,d,m,o,r,i,l,c,p,u),h=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&Qi(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=sp(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function Fm(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,h=n.length,f=h,b=0,w=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=fr(null,i):Vi(i)?i=v[r]=fr(ca,{children:i}):i.constructor===hr&&i.__b?i=v[r]=fr(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=Bm(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,w=1)):(~p||(o>h?b--:o<h&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(w){for(u=[],$=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:v[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=Cs(l)),Yi(l,l));return s}function sp(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=sp(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Cs(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Bm(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Qc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function na(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Qc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Qc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Ui[e]||(Ui[e]=Am(e)),(t.__a||(t.__a={}))[e]=Hi,r=e!=(e=e.replace(Xc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Am(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[sa]==null)e[sa]=Hi++;else if(e[sa]<this.__a[t])return;return n(Et.event?Et.event(e):e)}}}function Ji(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,w,v,O,y,L,j,q,z,B,At,Ze,ye=e.type;if(e.constructor!==hr)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=ra(u,r):r.push(u),l=r[0]||l),(u=Et.__b)&&u(e);t:if(typeof ye=="function"){m=i.length;try{if(w=e.props,v=(u=ye.prototype)&&u.render,O=(u=ye.contextType)&&s[u.__c],y=u?O?O.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new ye(w,y):(e.__c=d=new oa(w,y),d.constructor=ye,d.render=Nm),O&&O.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),ye.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Xs({},d.__s)),Xs(d.__s,ye.getDerivedStateFromProps(w,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(w!==h&&v&&!ye.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,y),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,y)===!1){e.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(_e){_e&&(_e.__=e)}),la.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=Cs(n);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,y),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else v&&!ye.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=y,d.props=w,d.__P=t,d.__g&=-5,L=Et.__r,j=v?25:0;do d.__g&=-9,L&&L(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++j<25);v&&(la.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Xs({},s,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),q=u&&u.type===ca&&u.key==null?u.props.children:u,w.__P&&(u=l,o=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(_e){_e&&Yi(_e,_e)}),n.__k=null),l=n.__k?Cs(n,0):null),l=np(t,Vi(q)?q:[q],e,n,s,o,r,i,l,c,p),w.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Zs),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(_e){if(i.length=m,e.__v=null,c||r)if(_e&&_e.then){if(e.__u|=128|c,r){for(~(At=r.indexOf(l||void 0))||(At=r.length);(Ze=r[At-1])&&Ze.nodeType==8;)At--;for(;At<r.length;At++)if(Ze=r[At])if(r[At]=null,z){if(Ze==B)break}else{if(Ze.nodeType!=8)break;Ze.data.startsWith("$s")&&(B=ra(z=Ze))}}if(!z){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;z=l}(u=ra(z=e.__c.__z||(e.__c.__z=z)))?(e.__e=z,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Zs);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),_e&&_e.then||op(e),Et.__e(_e,e,n)}}else l=e.__e=Em(n.__e,e,n,s,o,r,i,c,p,t);return(u=Et.diffed)&&u(e),l}function ra(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function op(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(op))}function rp(t,e,n){for(var s=0;s<n.length;)Qi(n[s++],n[s++],n[s++]);Et.__c&&Et.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Et.__e(r,o.__v)}})}function Em(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,w,v=n.props||ia,O=e.props,y=e.type;if(y=="svg"?o="http://www.w3.org/2000/svg":y=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(y?h.localName==y:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(w=p.ownerDocument||document,!y)return w.createTextNode(O);t=w.createElementNS(o,y,O.is?O:p),l&&(Et.__m&&Et.__m(e,r),l=!1),r=null}if(y){if(p=y=="template"&&t.content||t,r=y=="textarea"&&O.defaultValue!=null?null:r&&Ki.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(h=t.attributes[u]).name]=h.value;for(u in v)h=v[u],u=="dangerouslySetInnerHTML"?m=h:u=="children"||u in O||u=="value"&&"defaultValue"in O||u=="checked"&&"defaultChecked"in O||na(t,u,null,h,o);for(u in O)h=O[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?$=h:u=="value"?f=h:u=="checked"?b=h:l&&typeof h!="function"||v[u]===h||na(t,u,h,v[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(y=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Tm.test(y))&&(o="http://www.w3.org/1999/xhtml"),np(p,Vi(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&Cs(n,0),l,c),r&&r.some(Zs)),l&&y!="textarea"||(u="value",y=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(y!="progress"||f)||na(t,u,f,v[u],o),u="checked",b!=null&&b!=t[u]&&na(t,u,b,v[u],o))}else v===O||l&&t.data==O||(t.data=O);return t}function Qi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Et.__e(o,n)}}function Yi(t,e,n){var s,o,r,i;if(Et.unmount&&Et.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Qi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Et.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Yi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=ra(s,r=[]))&&(s==t.__e&&r.some(Zs),Zs(o),Zs(s)),n||Zs(t.__e),t.__e=t.__c=t.__=null}function Nm(t,e,n){return this.constructor(t,n)}function Tn(t,e){var n,s,o,r;Et.__&&Et.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=fr(ca,{children:[t]}),o=[],r=[],Ji(e,e.__k,s||ia,ia,e.namespaceURI,s?null:e.firstChild?Ki.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),rp(o,e.__k,r),e.__k.props.children=null}var Et,Yc,Lm,Ss,Di,aa,Zc,sa,Xc,Hi,Ui,Mm,hr,ia,la,Tm,Vi,Ki,Xs,pa=F(()=>{hr=Symbol.for("pv"),ia={},la=[],Tm=/^m(i|n|o|s|text|space)$/,Vi=Array.isArray,Ki=la.slice,Xs=Object.assign;Et={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw aa=0,t}},Yc=0,Lm=function(t){return t!=null&&t.constructor===hr},oa.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Xs({},this.state)),typeof t=="function"&&(t=t(Xs({},n),this.props)),t&&(Xs(n,t),this.__v&&(e&&this.__k.push(e),Jc(this)))},oa.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Jc(this))},oa.prototype.render=ca,Ss=[],aa=0,Zc=function(t,e){return t.__v.__b-e.__v.__b},sa=Symbol(),Xc=/(PointerCapture)$|Capture$/i,Hi=0,Ui={},Mm=0});function da(t,e){ee.__h&&ee.__h(ie,t,ua||e),ua=0;var n=ie.__H||(ie.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function W(t){return ua=1,Pm(hp,t)}function Pm(t,e,n){var s=da(jo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):hp(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Xi(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=ie,!ie.__f)){ie.__f=!0;var o=ie.shouldComponentUpdate;ie.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,Xi(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function Me(t,e){var n=da(jo++,3);!ee.__s&&nl(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ie.__H.__h.push(n))}function an(t,e){var n=da(jo++,4);!ee.__s&&nl(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ie.__h.push(n))}function br(t){return ua=5,Re(function(){return{current:t}},[])}function Re(t,e){var n=da(jo++,7);return nl(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Im(){var t;do{for(;t=tl.shift();)try{gr(t)}catch(n){ee.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=fp.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(gr),e.__h.some(el),e.__h=[]}catch(n){e.__h=[],ee.__e(n,t.__v)}}}while(tl.length)}function qm(t){var e,n=function(){clearTimeout(s),$p&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);$p&&(e=requestAnimationFrame(n))}function mp(t){t!=1&&ap==ee.requestAnimationFrame||((ap=ee.requestAnimationFrame)||qm)(Im)}function gr(t){var e=ie,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ie=e}function el(t){var e=ie;t.__c=t.__(),ie=e}function nl(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Xi(n,t[s])})}function hp(t,e){return typeof e=="function"?e(t):e}var jo,ie,Zi,ap,Xi,ua,fp,tl,ee,ip,lp,cp,pp,up,dp,$p,sl=F(()=>{pa();Xi=Object.is,ua=0,fp=[],tl=[],ee=Et,ip=ee.__b,lp=ee.__r,cp=ee.diffed,pp=ee.__c,up=ee.unmount,dp=ee.__;ee.__b=function(t){ie=null,ip&&ip(t)},ee.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),dp&&dp(t,e)},ee.__r=function(t){lp&&lp(t),jo=0;var e=(ie=t.__c).__H;e&&(Zi==ie?ie.__h=[]:(e.__h.some(gr),e.__h.some(el),jo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Zi=ie},ee.diffed=function(t){cp&&cp(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&mp(fp.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Zi=ie=null},ee.__c=function(t,e){e.some(function(n){try{n.__h.some(gr),n.__h=n.__h.filter(function(s){return!s.__||el(s)})}catch(s){n.__h=[function(){throw s}]}}),pp&&pp(t,e)},ee.unmount=function(t){up&&up(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,mp(tl.push(o))}else gr(o)}catch(r){e=r}}),s.__H=void 0,e&&ee.__e(e,s.__v))};$p=typeof requestAnimationFrame=="function"});function gp(t){if(Array.isArray(t))return t.map(gp);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Gi("wbr",null),n]:[n])}var le,a,A,V=F(()=>{"use strict";Gc();pa();sl();pa();sl();le=()=>br(null);a=Kc.bind((t,e,...n)=>Gi(t,e,...typeof t=="string"?n.map(gp):n)),A=({items:t,as:e="ul",look:n,id:s,label:o})=>a`
  <${e} class=${n} id=${s} aria-label=${o}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function Um(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(bp,n)&&!t.query.uit?{path:bp[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function al(t){let e=Object.entries(Dm).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[Wm[i]||i,l]);return Um({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function M(t,e={},n=!0){let s=Rm.filter(i=>n&&E.route.query[i]).map(i=>[i,E.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function H(t,e=!1){let n=M(E.route.path,{...E.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++ol},"",n),rl())}function rl(t=!1){let e=al(location.hash),n=E.route.path.join("/")===e.path.join("/");E.route=e,E.led=E.started&&!n&&!t,kp(e),n||window.scrollTo(0,t&&wp.get(history.state?.turn)||0)}function yp(t){kp=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),ol=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>wp.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++ol},""),rl(o)};return window.addEventListener("popstate",s,n),rl(),E.started=!0,()=>e.abort()}var Rm,Wm,bp,Dm,E,kp,ol,wp,Xe,tt=F(()=>{"use strict";Rm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Wm={ernst:"gewicht"},bp={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},Dm={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};E={route:{path:[],query:{}},started:!1,led:!1},ol=0,wp=new Map;Xe=t=>M(["ding",t])});function ut({text:t,title:e=t,children:n}){let s=le();return an(()=>{document.title=`${e} – Ketenkaart`},[e]),an(()=>{E.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function xe({text:t}){let{route:e}=E;return an(()=>{E.started&&t&&Lt(t)},[t,e]),null}var Y,Mt=F(()=>{"use strict";Ae();V();tt();Y=()=>window.matchMedia("(max-width: 44rem)").matches});function mt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function tn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function Lo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function $a(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map(l=>({text:o.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?nt(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function ma(t){let e=s=>String(s??"").replace(/^[=+\-@\t\r]/,"'$&"),n=s=>`"${e(s).replaceAll('"','""')}"`;return`\uFEFF${t.map(s=>`${s.map(n).join(";")}\r
`).join("")}`}function _p(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,T,K,kr,Tt,C,ln,nt,D=F(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),T=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),K=t=>t.slice(0,1).toUpperCase()+t.slice(1),kr=t=>(Tt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Tt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],ln=t=>t.map(e=>[e,e]),{compare:nt}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var _,xp,vp,Hm,Vm,Km,Gm,Jm,Qm,Ym,Zm,Xm,tf,cn,Mo,U,k,ve,dt,zn,_t,Rt,Op,ef,is,$e,nf,mn,fn,rt,To,Te,Fn,I=F(()=>{"use strict";Wi();_=Ri,{codes:xp,progress:vp,queries:Hm,names:Vm,absent:Km,lists:Gm,kinds:Jm,called:Qm,works:Ym,partners:Zm,lookups:Xm}=_,tf=[xp,vp,Hm,Vm,Km,_.dates,Gm,Jm,Qm,Ym,Zm,Xm];for(let t of[...tf,_.words,_.addresses,...[xp,vp].flatMap(Object.values)])Object.setPrototypeOf(t,null);cn=new Map(Object.entries(_.things)),Mo=new Map(_.plans.map(t=>[t.key,t])),U=_.plans.length>1,k=_.words,ve=t=>t?.words.page||k,dt=t=>Mo.get(t||"")||(U?void 0:_.plans[0]),zn=t=>Mo.get(t),_t=t=>Mo.get(t.split("/")[0]),Rt=(t,e)=>!e||!_t(t)||_t(t)?.key===e,Op=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],ef=_.plans.flatMap(t=>t.dates),is=Op(ef,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),$e=is[is.length-1].date,nf=_.plans.flatMap(t=>t.steps),mn=Op(nf.reverse(),({notation:t})=>t).reverse(),fn=(t,e)=>{let n=_t(t);return n?_.stands[e]?.[n.key]||n.date:e},rt=t=>_.dates[t]||t||"",To=(t=dt())=>t?.source||_.source,Te=t=>_.plans.filter(e=>!t.plan||e.key===t.plan),Fn=(t,e=dt())=>(e?e.dates:is).find(n=>n.date===t)?.label||rt(t)});async function fa(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function ls(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var il,me,ft,We,Ee=F(()=>{"use strict";D();I();il=5*2**20,me=()=>window.werkplaats,ft=()=>me(),We=()=>!!me()&&me()?.state!=="off"});function G(t){let e=_.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!ll.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:cl(o,n),without:cl(r,n),links:i},p={...cl(l,n),...c};ll.set(s,p)}return ll.get(s)}function js({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function J(t){let e=U&&Mo.has(t.plan)?t.plan:"",n=is.some(p=>p.date===t.stand)?t.stand:$e,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:$e};return[r,i,l].map(zo).find(p=>to(p)||me())||zo({...l,stated:!1,strict:!1})}function zo({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function pl(t,e,n){return new Set(n.map(([o])=>J({...t,[e]:o}).key)).size===n.length?n:[]}var ll,cl,Hn,to,ul,Sp,Wt=F(()=>{"use strict";I();Ee();ll=new Map,cl=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Hn=(t,e)=>G({...t,plan:e.key}).numbers[0];to=t=>t.key in _.answers;ul=(t,e)=>Mo.get(e)?.steps.find(n=>n.notation===t)?.id,Sp=t=>new Set(G(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>ul(s.step,e))))});var Cp,sf,eo,wr,X,zt,Ls,Ne=F(()=>{"use strict";D();I();Cp=new Map;for(let{rows:t,...e}of _.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])tn(Cp,i,r)}sf=Object.fromEntries(Object.entries(_.absent).map(([t,e])=>[t,new Set(e)])),eo=(t,e=$e)=>!sf[e]?.has(t),wr=(t,e=$e)=>(Cp.get(t)||[]).filter(n=>eo(n.of[0]||n.from,e)),X=(t,e,n)=>wr(t,n).filter(s=>s.name===e),zt=(t,e,n)=>X(t,e,n).filter(s=>s.to===t).map(s=>s.from),Ls=(t,e)=>t.from===e?t.to:t.from});var dl,ht,x,lt,at,Ms,ha,cs,Jt,Lp,hn,fe,Vn,he,Qt,Z,Dt,ga,Mp,S,ne,jp,Kn,no,ba,Bn,of,ka,ps,gn,Fo,rf,en,se,oe,et=F(()=>{"use strict";D();I();dl=[],ht=(t,e)=>cn.get(t)?.[e]||dl,x=(t,e)=>ht(t,e)[0]||"",lt=(t,e)=>ht(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),at=(t,e)=>lt(t,e)[0]||"",Ms=t=>cn.has(t),ha=t=>ht(t,"type"),cs=t=>Mp.get(t)||dl,Jt=(t,e)=>ha(t).includes(e),Lp=t=>ha(t).flatMap(e=>_.kinds[e]||[])[0],hn=t=>Lp(t)?.page||"",fe=t=>Lp(t)?.kind||"",Vn=t=>hn(t)==="organisation",he=t=>hn(t)==="undertaking",Qt=t=>!!hn(t)&&!!x(t,"prefLabel"),Z=(t,e)=>_.codes[t]?.[e]?.label||e||"",Dt=(t,e)=>Z(_.lists[e],x(t,e)),ga=t=>_.names[t]||k.thing.foreign[t]||t,Mp=new Map;for(let[t,e]of cn)for(let n of e.type||dl)tn(Mp,n,t);S=t=>_.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),ne=t=>_.called[t]?.short||S(t),jp=t=>x(t,"identifier"),Kn=[...cs("Chapter")].sort((t,e)=>nt(jp(t),jp(e))),no=Kn.map(t=>[t,S(t)]),ba=Kn.flatMap(t=>lt(t,"chapterLead").map(e=>x(e,"notation"))),Bn=[...cn.keys()].filter(he),of=[...cn.keys()].filter(Vn),ka=t=>mn.find(e=>e.notation===t),ps=t=>Object.entries(_.codes[t]||{}).map(([e,{label:n}])=>[e,n]),gn=mn.map(t=>[t.notation,t.label]),Fo=ps("InterventionKind"),rf=new Map(of.map(t=>[x(t,"notation"),t])),en=t=>rf.get(t)||"",se=t=>_.addresses[t]||"",oe=t=>lt(t,"passage")});function ml(t){let e=s=>at(at(s,"barrier"),"broader")||at(s,"barrier"),n=xr(t).flatMap(s=>ht(s,"interventionKind").map(o=>`${e(s)} ${o}`));return n.length?n:_r(t)}function Tp(t,e,n,s){let o=kn(t,s);return{id:t,work:e,plan:n,name:S(e),short:ne(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:K(vr(x(t,"modality"))),day:x(t,"dueBy"),by:rt(x(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:rt(o.on)}}var yr,Gn,_r,Bo,$l,An,Jn,Ao,Eo,En,bn,xr,so,It,wa,vr,af,kn,oo,fl,wn,De,Ts,us,hl,Or,zs,gl,No,Qn,Nt=F(()=>{"use strict";tt();D();I();Ne();et();yr=t=>e=>_.works[e]?.[t]||[],Gn=yr("steps"),_r=yr("kinds"),Bo=yr("years"),$l=yr("leads"),An=yr("acts"),Jn=t=>X(t,"who").map(({from:e})=>e),Ao=t=>Jn(t).map(e=>x(e,"notation")),Eo=t=>C(t).map(e=>[e,S(en(e))]).sort((e,n)=>nt(e[1],n[1])),En=(t,e)=>ht(t,"unread").includes(e),bn=t=>{let e=r=>$l(t).includes(r)?g(k.shared.leading,{name:S(r)}):S(r);if(An(t).length)return An(t).map(e).join(", ");let n=X(t,"who").map(({from:r,phrase:i})=>`${S(r)} (${i})`);if(n.length)return g(k.explore.list.named,{who:n.join(", ")});if(En(t,"partner"))return k.shared.unread;let[s,...o]=lt(t,"reportedUnder");return s&&!o.length&&An(s).length?g(k.explore.list.above,{above:ne(s),who:bn(s)}):_.works[t]?.container?"":k.explore.list.no_partner},xr=(t,e)=>X(t,"at",e).flatMap(n=>n.of);so=(t,e)=>X(t,"deadline",e).map(n=>n.from),It=t=>x(t,"isGeneric")==="true",wa=t=>{let[e,n]=[zt(t,"chapterLead"),X(t,"who")];return s=>{let o=n.filter(l=>l.to===s);if(o.length)return o.some(l=>l.acts)?"acts":"named";let[r,...i]=lt(s,"reportedUnder");return!i.length&&n.some(l=>l.to===r)?"under":_.works[s]?.chapters?.some(l=>e.includes(l))?"heads":""}},vr=t=>Z("Modality",t),af={},kn=(t,e=$e)=>E.route.query.lezing==="streng"&&_.progressStrictly[e]?.[t]||_.progress[e]?.[t]||af,oo=t=>so(t).map(e=>{let{outcome:n="",stand:s=""}=kn(e),o=k.shared.outcomes[n]?.phrase||s;return[x(e,"deadlineLabel"),`“${x(e,"deadlineText")}”`,o].filter(Boolean).join(", ")}),fl=t=>(e,n)=>kn(e,n)[t]||"",wn=fl("report"),De=fl("status"),Ts=fl("state"),us=(t,e)=>Qn(t).rows.filter(({id:n})=>kn(n,e).outcome).map(n=>({...n,...Tp(n.id,n.work,t,e)})),hl=(t,e)=>_.promises[t.key].undated.filter(n=>eo(n,e)).map(n=>Tp(n,at(n,"initiative"),t,e));Or=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),zs=(t,e=!1)=>Or(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:s,count:o}])=>T(s||{one:`{count} ${n}`,more:`{count} ${n}`},o)),gl=(t,e)=>{let{reports:n}=Qn(t);return n.find(s=>s.date===fn(t.key,e))||n[n.length-1]},No=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Qn=t=>_.promises[t.key]});function Po(t,e){if(x(t,"crossCutting")==="true")return[{step:Fs,of:t,basis:""}];let n=G(e).links;return X(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:at(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function ya(t,e){if(he(t))return[t];let n=r=>he(r)&&Rt(r,e.plan);if(Vn(t))return C(Bs(t,e).map(r=>r.to));if(!Fp(t))return C(wr(t,e.date).map(r=>Ls(r,t))).filter(n);let s=[t,...X(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>X(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Po(r,e).some(i=>i.step===t))}function Bp({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let[p,u]=[new Set(n),t.filter(Qt)],$=B=>(!s||Po(B,c).some(At=>x(At.step,"notation")===s))&&(!o||_r(B).includes(o))&&(!r||Bo(B).slice(-1)[0]>=r)&&(!i||Bo(B)[0]<=i),m=C(u.flatMap(B=>ya(B,c))),d=B=>u.includes(B)&&!l,h=m.filter(B=>!d(B)&&!$(B)),f=m.filter(B=>d(B)||$(B)&&!p.has(B)).sort(wl),v=[...u.filter(B=>!Vn(B)).flatMap(B=>ya(B,c)),e].filter(B=>f.includes(B)).flatMap(B=>zp(B,c,l)),O=C([...u.filter(Vn),...v]).filter(B=>!p.has(B)).sort(Io),y=f.flatMap(B=>Bs(B,c,l).filter(At=>O.includes(At.from))),L=f.flatMap(B=>Po(B,c).map(At=>({work:B,...At}))),j=[...mn.map(B=>B.id),Fs],q=C([...u.filter(Fp),...L.map(B=>B.step)]).filter(B=>!p.has(B)).sort((B,At)=>j.indexOf(B)-j.indexOf(At)),z=r||i?h.filter(B=>!Bo(B).length).length:0;return{who:O,what:f,steps:q,roles:y,ties:L.filter(B=>q.includes(B.step)),left:h.length,undated:z}}function _a(t,{who:e,what:n},s){return he(t)?zp(t,s).filter(o=>!e.includes(o)).length:ya(t,s).filter(o=>!n.includes(o)).length}function xa(t,e,n,s=!1){let o=Ap(t,e,n,s),r=bl(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Sr)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Io))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function qo(t,e,n,s=!1){let o=Ap(t,e,n,s),[r,i]=[bl(t,e,o),bl(e,t,o)],l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(h=>r.get(h)===d).sort(Io)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(h=>{let f=Bs(h,n);return p[d].flatMap(b=>{let w=f.filter(v=>Ls(v,h)===b);return w.length&&u.set(h,(u.get(h)||0)+(u.get(b)||0)),w.length?{from:b,to:h,roles:w}:[]})}));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function Ep(t,e,n){let s=[t,e],o=s.flatMap(r=>[...Bs(r,n,!0),...X(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>he(r)&&Rt(r,n.plan)).sort(wl).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function bl(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Np(t,e){let n=r=>Po(r,e).map(i=>i.step),[s,o]=t.map(r=>ya(r,e).flatMap(n));return mn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Pp(t,{date:e}){let[n,s]=t.map(o=>[o,...X(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var Fs,kl,Bs,zp,Fp,wl,Io,Ap,Sr,ro=F(()=>{"use strict";D();Wt();I();Ne();et();Nt();Fs="dwars",kl=60,Bs=(t,{date:e,plan:n},s=!1)=>X(t,"who",e).filter(o=>(s||o.acts)&&Rt(o.to,n)),zp=(t,e,n=!1)=>C(Bs(t,e,n).map(s=>s.from)),Fp=t=>hn(t)==="step";wl=(t,e)=>nt(ne(t),ne(e))||nt(S(t),S(e)),Io=(t,e)=>Number(It(t))-Number(It(e))||wl(t,e);Ap=(t,e,n,s)=>o=>C(Bs(o,n).map(r=>Ls(r,o))).filter(r=>r===t||r===e||he(r)||s||!It(r)),Sr=30});var lf,Dp,Up,Cr,Ro,cf,Hp,jr,Sa,Ol,yl,pf,Vp,Kp,jl,Ll,Gp,uf,Lr,_l,df,$f,mf,ff,xl,Ip,hf,Sl,Cl,vl,gf,qp,Rp,Wp,va,Oa,Jp,bf,Qp=F(()=>{lf="ENTRIES",Dp="KEYS",Up="VALUES",Cr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=Ro(this._path);if(Ro(n)==="")return{done:!1,value:this.result()};let s=e.get(Ro(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Ro(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Ro(e)).filter(e=>e!=="").join("")}value(){return Ro(this._path).node.get("")}result(){switch(this._type){case Up:return this.value();case Dp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Ro=t=>t[t.length-1],cf=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Hp(t,e,n,s,i,1,o,""),s},Hp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,h=d-i,f=o[d],b=Math.max(0,u-n-1),w=Math.min(i-1,u+n);for(let v=b;v<w;++v){let O=m!==e[v],y=o[h+v]+ +O,L=o[h+v+1]+1,j=o[d+v]+1,q=o[d+v+1]=Math.min(y,L,j);q<f&&(f=q)}if(f>n)continue t}Hp(t.get(p),e,n,s,o,u,i,l+p)}},jr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=Sa(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=jl(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,pf(this._tree,e)}entries(){return new Cr(this,lf)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return cf(this._tree,e,n)}get(e){let n=Ol(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Ol(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Cr(this,Dp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,yl(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=yl(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=yl(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Cr(this,Up)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},Sa=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),Sa(t.get(s),e.slice(s.length),n);return n.push([t,e]),Sa(void 0,"",n)},Ol=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Ol(t.get(n),e.slice(n.length))},yl=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},pf=(t,e)=>{let[n,s]=Sa(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Vp(s);else if(n.size===1){let[o,r]=n.entries().next().value;Kp(s,o,r)}}},Vp=t=>{if(t.length===0)return;let[e,n]=jl(t);if(e.delete(n),e.size===0)Vp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Kp(t.slice(0,-1),s,o)}},Kp=(t,e,n)=>{if(t.length===0)return;let[s,o]=jl(t);s.set(o+e,n),s.delete(o)},jl=t=>t[t.length-1],Ll="or",Gp="and",uf="and_not",Lr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?vl:e.autoVacuum;this._options={...xl,...e,autoVacuum:n,searchOptions:{...Ip,...e.searchOptions||{}},autoSuggestOptions:{...hf,...e.autoSuggestOptions||{}}},this._index=new jr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Cl,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,h);for(let f of m){let b=r(f,u);if(Array.isArray(b))for(let w of b)this.addTerm(d,p,w);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,h);for(let f of m){let b=s(f,u);if(Array.isArray(b))for(let w of b)this.removeTerm(d,p,w);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new jr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Cl,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||Sl.batchSize,r=e.batchWait||Sl.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||vl.minDirtCount,s=s||vl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Rp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Rp),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(xl.hasOwnProperty(e))return _l(xl,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=va(o),c._fieldLength=va(r),c._storedFields=va(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),va(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await Oa(o),c._fieldLength=await Oa(r),c._storedFields=await Oa(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let h=$[d];l===1&&(h=h.ds),m.set(parseInt(d,10),await Oa(h))}++p%1e3===0&&await Jp(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new jr,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(ff(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,b)=>({...f,[b]:_l(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Ip.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let w=f.length-e.term.length;if(!w)continue;h?.delete(f);let v=u*f.length/(f.length+.3*w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}if(h)for(let f of h.keys()){let[b,w]=h.get(f);if(!w)continue;let v=p*f.length/(f.length+w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Ll){if(e.length===0)return new Map;let s=n.toLowerCase(),o=df[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let h=d.size,f=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),h-=1;continue}let w=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!w)continue;let v=d.get(b),O=this._fieldLength.get(b)[m],y=mf(v,h,this._documentCount,O,f,c),L=s*o*$*w*y,j=p.get(b);if(j){j.score+=L,gf(j.terms,e);let q=_l(j.match,n);q?q.push(u):j.match[n]=[u]}else p.set(b,{score:L,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Wp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Wp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Lr.wildcard=Symbol("*");_l=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,df={[Ll]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),qp(s.terms,r)}}return t},[Gp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);qp(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[uf]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},$f={k:1.2,b:.7,d:.5},mf=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},ff=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},xl={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(bf),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Ip={combineWith:Ll,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:$f},hf={combineWith:Gp,prefix:(t,e,n)=>e===n.length-1},Sl={batchSize:1e3,batchWait:10},Cl={minDirtFactor:.1,minDirtCount:20},vl={...Sl,...Cl},gf=(t,e)=>{t.includes(e)||t.push(e)},qp=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Rp=({score:t},{score:e})=>e-t,Wp=()=>new Map,va=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},Oa=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Jp(0);return e},Jp=t=>new Promise(e=>setTimeout(e,t)),bf=/[\n\r\p{Z}\p{P}]+/u});function Ca(t,e=[],n=Es(t),s=()=>!0){let o=Tt(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=wf&&l.length>=c.length+yf&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Do(t,e){let n=Wo(t).map(Tt);return As(e).every(s=>n.some(Ca(s)))}function ja(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Yp))Zp(o).map(Tt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var kf,wf,yf,Yp,_f,As,Zp,Wo,Es,Uo=F(()=>{"use strict";D();kf=4,wf=6,yf=3,Yp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,_f=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),As=t=>_f(t).match(Yp)||[],Zp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],Wo=t=>As(t).flatMap(Zp),Es=t=>t.length>1&&t.length<=kf&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Sf(){let t=new Map([...cn.keys()].filter(Qt).map(s=>{let o=[_.called[s]&&S(s),x(s,"value")&&_.lookups[s]?.description];return[s,{sort:[fe(s)],text:o.filter(Boolean)}]}));for(let[s,o]of cn){let r=Ue.owners.flatMap(p=>lt(s,p)),i=t.get([s,...r].find(p=>t.has(p)));i?.sort.push(...Of(s));let l=lt(s,"organisation").map(p=>`${S(p)}: `)[0]||"",c=p=>l+rt(p);i?.text.push(...Ue.texts.flatMap(p=>(o[p]||[]).map(c)))}let e=s=>Number(Ue.weights[s]??Ue.weights.rest),n=(s,o,r,i,l,c)=>({id:s,path:i,query:c,label:o,kind:r,titles:[o,...Ue.also[s]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([s,o])=>{let r={id:s,path:["ding",s],label:S(s),kind:fe(s),titles:vf(s),...o},i=C(zt(s,"who")).filter(c=>!An(s).includes(c)),l={actors:Xp(Ue.actors,An(s)),text:[...r.text,...Xp(Ue.others,i)]};return{...r,...l,weight:Math.min(...ha(s).map(e))}}),...Object.entries(_.queries).filter(Al).map(([s,{title:o,question:r,why:i}])=>n(s,o,Ue.question,["vragen",s],[r,i])),...C(Object.values(_.progress[$e]).flatMap(({status:s})=>s||[])).map(s=>n(s,K(Z("Status",s)),Ue.in_state,["maatregelen"],[],{staat:s})),...Object.values(U?{}:_.comparisons).flatMap(({statements:s})=>s.filter(([o])=>Ue.also[o])).map(([s,o])=>n(s,o,k.compare.title,["vergelijk"],[],{vouw:s}))]}function eu(){let t=new Map(Sf().map(u=>[u.id,u])),e=[...t.values()],n=e.flatMap(u=>[u.titles,u.sort,u.actors,u.text].flat().flatMap(Wo)),s=new Set(n.filter(u=>!La(u)).map(Tt)),o=new Lr({fields:Ho,extractField:(u,$)=>$==="id"?u.id:u[$].join(" · "),tokenize:Wo,processTerm:u=>La(u)?null:Tt(u),searchOptions:{tokenize:u=>[u],processTerm:u=>u}});o.addAll(e);let r=e.flatMap(u=>u.titles).flatMap(Wo),i=new Set(r.filter(Es).map(Tt)),l=e.filter(u=>Ue.synonyms.some($=>Jt(u.id,$))),c=[...l.map(u=>u.titles),...Ue.same].map(u=>C(u.map(Yn))).filter(u=>u.length>1),p=new Set(l.flatMap(u=>u.titles.flatMap(Wo)).map(Tt));return{items:t,known:s,shorts:i,mini:o,groups:c,parties:p}}function Mf(t){if(ce.known.has(t))return Ml.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&ce.known.has(n));return[...Ml.get(t)||[],...e.flatMap(n=>Ml.get(n)||[n])]}function El(t){let e=Tt(t),n=[e,e.replace(/s$/,"")].find(o=>ce.shorts.has(o));if(n||Es(t)||e.length<2)return Ca(n||t,[],!0);let s=[...ce.known].some(o=>o.startsWith(e));return Ca(t,Mf(e),!1,o=>s||ce.known.has(o))}function Pl(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!ce.known.has(n)||e<Bl&&!ce.shorts.has(n))continue;let o=s.length>=Bl&&ce.known.has(s)?[s]:Pl(s);if(o.length)return[n,...o]}return[]}function Tf(t){for(let e of t.length<nu||/\d/.test(t)?[]:t.length<jf?[1]:[1,2]){let s=ce.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Ma(t){let e=As(t).filter(n=>!La(n));return e.length?e:As(t)}function ou(t){return Ma(t).flatMap(e=>{if(Es(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Pl(Tt(e)),()=>Tf(Tt(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>Nl(El(r)).length))return o}return[e]})}function zf(t,e){let n=t.filter(Es).map(Yn),s=ce.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>Lf||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>As(o).filter(r=>!La(r)))]}function Ff(t,e){let[n,...s]=t.titles.map(Yn);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Tl(t){ce=ce||eu();let e=ou(t),n=e.join(" "),s=Ma(t).join(" "),o=Tt(n)===Tt(s)?Yn(t):Yn(n),[,...r]=zf(e,o),i=[e,...r].map(d=>d.map(El)),l=[o,...r.map(d=>Yn(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>p.test(Tt(b))),$=new Map;for(let d of i){let h=d.map(f=>({combineWith:su,queries:Nl(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of Cf.entries())for(let{id:w,score:v}of ce.mini.search({combineWith:"AND",queries:h},{fields:b})){let O=ce.items.get(w),y=Ff(O,o)??f+4+ +(b.length===Ho.length&&!u(O));y<($.get(w)?.place??Number.POSITIVE_INFINITY)&&$.set(w,{item:O,place:y,score:v})}}return{found:[...$.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||nt(d.item.label,h.item.label)).map(({item:d})=>d),read:Tt(n)===Tt(s)||!$.size?"":n,some:[],answers:d=>i.flat().some(h=>h(d))}}function Mr(t){let e=Tl(t);if(e.found.length||Ma(t).length<2)return e;let n=Ma(t).flatMap(o=>Tl(o).found.length?{word:o,...Tl(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function ru(t,e){ce=ce||eu();let{parties:n}=ce,s=($,m)=>{let d=ce.groups.filter(b=>b.includes(Yn($))).flat(),h=[$,...d.map(b=>b.trim()).filter(b=>!b.includes(" "))],f={combineWith:su,queries:C(h.map(El).flatMap(Nl))};return ce.mini.search(f,{fields:m}).flatMap(b=>e.includes(b.id)?[b.id]:[])},o=new Map,r=($,m,d,h=[])=>{let{shared:f,titled:b,score:w}=o.get($)||{shared:[],titled:[],score:0};o.set($,{id:$,shared:[...f,m],titled:[...b,...h],score:w+d})},i=0;for(let $ of Pf(x(t,"prefLabel"))){let m=$.find(O=>s(O,Ho).length)||$[0],d=s(m,Ho),h=s(m,["titles"]),f=Ue.everyday.includes(Tt(m))||m.length<Bl&&!Es(m),w=n.has(Tt(m))&&d.length>zl||m!==$[0]?Fl:1,v=f?0:Math.log(e.length/Math.max(1,d.length))*w;i+=v;for(let O of d){let y=h.includes(O);r(O,m,v*(y?1:Fl),y&&v&&d.length<=zl?[m]:[])}}for(let $ of C(Jn(t))){let m=C(X($,"who").map(({to:h})=>h)).filter(h=>e.includes(h)),d=m.length>zl?0:Math.log(e.length/m.length)*Fl;for(let h of d?m:[])r(h,S($),d,[S($)])}let l=[...o.values()].filter(({score:$,titled:m})=>$>0&&$>=i*(m.length?Ef:Af)).sort(($,m)=>m.score-$.score||m.shared.length-$.shared.length),[c]=l,[p,u]=[!0,!1].map($=>l.filter(m=>m.titled.some(d=>!c.shared.includes(d))===$));return C([...l.slice(0,1),...p,...u.filter(({score:$})=>$>=c.score*Nf)]).slice(0,Bf).map(({id:$,shared:m})=>({id:$,shared:m}))}function iu(t,e){let n=r=>{let[i,l]=ja(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||_.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Ue,xf,La,Yn,tu,vf,Xp,Of,Ta,Al,Ho,Cf,nu,jf,Bl,Lf,su,Ml,ce,Nl,Bf,zl,Af,Ef,Nf,Fl,Pf,au,ao=F(()=>{"use strict";Qp();Uo();tt();D();I();Ee();Ne();et();Nt();Ue=k.search,xf=new Set(Ue.small),La=t=>!Es(t)&&xf.has(Tt(t)),Yn=t=>` ${As(t).map(Tt).join(" ")} `,tu=new Map;for(let[t,e]of _.search.english)tn(tu,t,e);vf=t=>C([S(t),ne(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>ht(t,e)),...tu.get(t)||[]]),Xp=(t,e)=>e.length?[g(t,{names:e.map(S).join(", ")})]:[],Of=t=>Ue.sorts.flatMap(e=>{let n=_.lists[e];return ht(t,e).flatMap(s=>[Z(n,s),..._.search.also[n]?.[s]||[]])}),Ta="gaps",Al=([t,{shelf:e}])=>e===Ta||t in k.questions.rows_of||!!me();Ho=["titles","sort","actors","text"],Cf=Ho.map((t,e)=>Ho.slice(0,e+1));nu=6,jf=10,Bl=4,Lf=4,su="OR",Ml=new Map(_.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Nl=t=>[...ce.known].filter(t);[Bf,zl,Af,Ef,Nf,Fl]=[3,12,1/4,1/5,.6,1/3],Pf=t=>C(ou(t)).map(e=>[e,...Pl(Tt(e)).filter(n=>n.length>=nu)]);au=t=>{let{found:e,read:n,some:s,answers:o}=Mr(t),[{id:r,path:i,titles:l}]=[...e,{id:"",path:"",titles:[""]}],c=As(l.join(" ")).some(p=>o(Tt(p)));return e.length===1&&Qt(r)&&c&&!n&&!s.length?M(i):""}});function If(t,e=$e){let n=lt(wn(t,e),"alternativeReading").map(r=>x(r,"status")),s=_.progress[e]?.[t]?.status||"",o=C([s,...n]).filter(r=>r&&r!==De(t,e)).map(r=>Z("Status",r).toLowerCase());return o.length?[g(k.whatif.action.reading,{status:o.join(k.search.or)})]:[]}function za(t,e,n,s=dt(n?.plan)){let{version:o,content:r}=_.meta;return g(Pe.export.footnote,{phrase:t,sources:$s(s),addresses:e.map(i=>`; ${se(i)}`).join(""),version:o+(r?g(Pe.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Ut(n,s)}`:""})}var Pe,Zn,ds,Vo,$s,Ns,Oe,ge,xt,gt,Ko,qf,Il,Ut,bt=F(()=>{"use strict";D();I();et();Nt();Pe=k.shared,Zn=Pe.silence,ds=(t=dt())=>t?g(ve(t).shared.report,{date:rt(t.date)}):Pe.reports,Vo=(t=dt(),e=Pe.nothing)=>`${T(e,t?1:2,{report:K(ds(t))})} ${Zn}`,$s=(t=dt())=>(t?[t]:_.plans).map(e=>`${e.document||e.title}, ${rt(e.date)}`).join("; ");Ns=(t,e)=>{let{word:n="",more:s="",status:o="",earlier:r}=kn(t,e),i=r&&g(Pe.state_of,{date:Fn(r,_t(t))}),c=(e||$e)>=(_t(t)?.date||"")&&o===De(t)&&Dt(t,"agreementStatus").toLowerCase();if(!o&&En(t,"status"))return[K(Pe.unread),""];let p=c&&lt(t,"followedBy").length>0&&Pe.newer;return[n,[c,p,s,i,...If(t,e)].filter(Boolean).join(", ")]},Oe=(t,e)=>Ns(t,e).filter(Boolean).join(", "),ge=Object.fromEntries(Object.entries(_.codes.Basis).map(([t,e])=>[t,[e.screen,Pe.bases[t]||K(e.label)]])),xt=t=>t===null?Pe.all_steps:ka(t)?.label||t,gt=t=>Z("InterventionKind",t),Ko=t=>S(en(t)||t),qf=(t,e)=>e?Fn(fn(e.key,t.date),e):t.date===$e?Pe.choices.latest:g(Pe.choices.others_latest,{date:Fn(t.date)}),Il=({stated:t,strict:e,plan:n},s=dt(n))=>[t&&ve(s).shared.choices.links_stated,e&&Pe.choices.strict_phrase].filter(Boolean).join(" · ")||Pe.choices.all_phrase,Ut=(t,e=dt(t.plan))=>{let n=t.expect&&x(e?.key||"","withoutExpectations")!=="true";return[qf(t,e),Il(t,e),n?Pe.choices.with_phrase:Pe.choices.without_phrase].join(" · ")}});function _n({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||E.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>H({[e]:i.target.value})}>
        ${!o&&a`<option value="">${yn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function ql({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=W(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function xn({children:t}){if(!Y())return a`<section class="filters" aria-label=${yn.filters}>${t}</section>`;let e=C(Rl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(yn.filters_set,{count:e}):yn.filters;return a`<${ql} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function io({children:t}){let e=!Y()&&Df.some(n=>E.route.query[n]);return a`
    <${ql} look="keuzes" id="wijzig" phrase=${yn.change} opens=${e}>${t}<${Fa} /><//>
  `}function Tr(){let t=J(E.route.query),e=dt(t.plan)?.dates||is;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=pl(E.route.query,"stand",n);return a`<${ms} legend=${yn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Wl(){let{query:t}=E.route,e=J(t),{counted:n}=ve(dt(e.plan)).shared.choices,s=Object.entries(Uf).filter(([,o])=>lu(o,J({...t,...o})));return s.length<2?null:a`
    <${cu} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${lu(r,e)}
            onChange=${()=>H(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function Fa(){let{query:t}=E.route,{expectations:e,with:n,without:s}=yn.choices,o=pl(t,"verwachtingen",Object.entries({"":n,uit:s})),r=J(t).expect?"":"uit";return a`
    <${lo} />
    <${Wl} />
    <${Tr} />
    <${ms} ...${{legend:e,options:o,current:r}} name="verwachtingen" id="v" />
  `}function Ba({scenario:t}){let e=a`${Ut(t)} <span class="wijzig">${k.gaps.change}</span>`;return a`<${ql} look="blik" phrase=${e}><${Fa} /><//>`}var yn,cu,ms,Ps,Rf,Is,Wf,Rl,Df,lo,Uf,lu,Go,fs,nn=F(()=>{"use strict";V();tt();Mt();D();Wt();I();bt();yn=k.shared,cu=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,ms=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${cu} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>H({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Ps=({label:t=yn.text,name:e,id:n=e,type:s="search"})=>a`
  <label class=${`veld ${s}`}><span>${t}</span>
    <input id=${n} type=${s} value=${E.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>H({[e]:o.target.value},!0)} />
  </label>
`,Rf=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>H(Object.fromEntries(t.map(e=>[e,null])))}>
    ${yn.clear}
  </button>
`,Is=({fields:t,names:e,children:n,after:s,clear:o=!0})=>a`
  <div class="velden">
    ${n}
    ${t.map(([r,i,l])=>a`<${_n} ...${{label:r,name:i,options:l}} />`)}
    ${s}${o&&a`<${Rf} names=${e} />`}
  </div>
`;Wf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Rl=()=>Object.entries(E.route.query).filter(([t])=>!Wf.test(t));Df=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];lo=()=>{let t=_.plans.map(e=>[e.key,e.title]);return U&&a`<div class="velden"><${_n} label=${yn.plan} name="plan" options=${t} /></div>`};Uf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},lu=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Go=()=>J(E.route.query).strict&&a`
    <p class="zacht">
      ${yn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>H({lezing:null})}>${yn.choices.strict_off}</button>
    </p>
  `;fs=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${U&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function uu({passage:t}){let[e,n]=W("");async function s(){try{n((await ft().ask("words",{passage:t})).woorden)}catch(o){n(o.message||pu.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${pu.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Aa(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return M(s,e?{...o,plan:e}:o)}function vt({id:t,date:e}){let[n,s]=Ns(t,e);return a`<span class=${`chip s-${Ts(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function Ce({basis:t}){let[e,n]=ge[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Hf[e]}
    </svg>
  `:null}function re({of:t}){let e=C(t.flatMap(oe)).map(n=>a`<li><${Na} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function co({of:t,look:e}){let[n,...s]=oe(t);return n?a`
    <p class=${e}>
      ${se(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${We()&&a`<${uu} passage=${n} />`}
    </p>
  `:null}var pu,N,it,Se,Hf,Ea,Na,Pa,qs,kt=F(()=>{"use strict";V();tt();D();I();Ee();et();bt();Nt();pu=k.shared.passage;N=({id:t,text:e})=>Qt(t)?a`<a href=${Xe(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;it=({ids:t,name:e=S,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${N} id=${o} text=${e(o)} />`]),Se=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${N} id=${n} />${e?.(n)}</li>`)}</ul>`;Hf={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Ea=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${Z("Severity",t)}</span>`,Na=({passage:t})=>[se(t),We()&&a`<${uu} passage=${t} />`];Pa=({id:t})=>[at(t,"broader")&&[a`<${N} id=${at(t,"broader")} />`," › "],a`<${N} id=${t} />`],qs=({id:t})=>It(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Gf({text:t,done:e}){let n=le(),s=le();return an(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Xn.by_hand} ref=${n} onClose=${e}>
      <p>${Xn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Xn.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Jo(t,e=Xn.copied){try{await navigator.clipboard.writeText(t),Lt(e,"gezegd")}catch{let n=document.createElement("div");document.body.append(n),Tn(a`<${Gf} text=${t} done=${()=>n.remove()} />`,n)}}function vn(t,e,n){Dc(t,e,n),Lt(g(Xn.downloaded,{name:t}),"gezegd")}async function Jf([t,...e]){let n=t.length-(t.slice(-ts.length).join()===ts.join()?ts.length:0),s=e.every(c=>String(c[0]).length<=Qf)?2:1,o=c=>t.slice(s,n).map((p,u)=>[String(p),String(c[s+u]??"")]).flatMap(([p,u])=>u?a`<p><b>${p}</b>: ${rt(u)}</p>`:[]),r=e.map(c=>a`<tr><td>${c.slice(0,s).join(" ")}</td><td>${o(c)}</td></tr>`),i=C(e.map(c=>c.slice(n).filter(Boolean).join("; "))),l=document.createElement("div");Tn(a`<table border="1">${r}</table>${i.map(c=>a`<p>${c}</p>`)}`,l);try{let c=new Blob([l.innerHTML],{type:"text/html"});await navigator.clipboard.write([new ClipboardItem({"text/html":c})]),Lt(Xn.word_copied,"gezegd")}catch{Jo([t,...e].map(c=>c.join("	")).join(`
`))}}function Yo(){return!_.files.length&&!me()?null:a`
    <section class="bestanden" aria-label=${du}>
      <h2>${du}</h2>
      <ul>
        <${Dl} ...${Vf} href="#/samenvatting" />
        ${_.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${Dl} label=${e} description=${n} href=${Ul(t)?.href} download=${t} />`)}
        ${me()&&a`<${Dl} ...${Kf} href="#/controleer" />`}
      </ul>
    </section>
  `}var Vf,Kf,du,Xn,Ia,Rs,Qf,be,Yt,ts,Nn,zr,es,Qo,Ul,Dl,Zt=F(()=>{"use strict";Ae();V();D();I();Ee();et();bt();nn();kt();({summary:Vf,save:Kf,title:du}=k.frame.foot.files),Xn=k.shared.export;Ia=t=>t.replace(".",[...Rl().map(([,e])=>`-${kr(S(e).split(":")[0])}`),"."].join("")),Rs=({text:t,label:e=Xn.copy})=>a`<button type="button" class="klein" onClick=${()=>Jo(t())}>${e}</button>`;Qf=6,be=({name:t,rows:e,label:n=Xn.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>vn(Ia(t),ma(e()),"text/csv;charset=utf-8")}>${n}</button>
  ${" "}<button type="button" onClick=${()=>Jf(e())}>${Xn.word}</button>
`,Yt=(t,e="",n="")=>{let s=dt(e||t?.plan),o=s?[s]:_.plans;return[o.map(r=>rt(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${_.meta.version} ${(_.meta.content||"").slice(0,12)}`.trim(),t?Ut(t,s):n]},ts=Xn.heads,Nn=(t,e,n)=>[[...t.map(s=>s.label),...ts],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],zr=(t,e,n,s)=>({name:`${kr(S(t))}-${e}.csv`,origin:o=>Yt(n,s(o))}),es=t=>U?[{key:"bronplan",label:k.shared.plan,text:e=>dt(t(e))?.title||""}]:[],Qo=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>oe(e(n)).map(se).join("; "),cell:n=>a`<${co} of=${e(n)} />`}),Ul=t=>document.querySelector(`#meenemen a[download="${t}"]`),Dl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Fr({label:t,tabs:e}){let n=e.map(([s,o,r])=>a`<a href=${o} aria-current=${r?"page":null}>${s}</a>`);return a`<${A} look="beelden" label=${t} items=${n} />`}function $u({name:t}){let e=Hl(t),n=e?.parts?.map(({label:s,to:o})=>[s,M(o),o===t]);return n&&a`<${Fr} label=${e?.label} tabs=${n} />`}var Yf,Hl,qa=F(()=>{"use strict";V();tt();I();Yf=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Hl=t=>Yf.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Ve(t,e,n){let s=new Map;for(let r of G({...e,plan:n.key}).matrix[t])tn(s,r.column,r);let o=[...s].map(([r,i])=>({key:r,label:Zf[t](r),id:t==="partner"?en(r):"",cells:On(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?o.sort((r,i)=>nt(r.label,i.label)):o}function Ra(t){let[e,n,s]=t.split("~");return{key:e,step:n===mu?null:n,plan:s}}function He(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Xo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(zo);if(!l.every(to))return()=>null;let c=u=>[ns(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(G(u).matrix[t].map(c)));return(u,$)=>{let m=ns(u,$,n.key),[d,h,f,b]=p.map(v=>Xf(v.get(m)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:p[0].get(m)}}}var mu,Zf,On,ns,Ws,po,Wa,Zo,Xf,Pn=F(()=>{"use strict";tt();D();Wt();I();et();bt();mu="alle",Zf={kind:t=>K(gt(t)),form:t=>K(Z("ExploitationForm",t)),partner:t=>S(en(t)||t)},On=t=>[...t.steps.map(e=>e.notation),null];ns=(t,e,n)=>[t,e??mu,...U?[n]:[]].join("~"),Ws=({column:t,barrier:e},n,s)=>M("overzicht",{...s,cel:ns(t,e,n)});po=t=>`cel-${t.replaceAll("~","-")}`,Wa=(t,e)=>G(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Zo=t=>[He(t).word,...He(t).lines].join(", "),Xf=t=>t&&JSON.stringify([t.phrase,He(t).look,t.most_basis])});function Ha(t,e){let n=()=>Ua(t).filter(o=>o.query===e.vraag);return(e.vraag?n().map(o=>({...o,also:[]})):t).filter(o=>eh(o,e))}function Vl({list:t,plan:e}){if(!t.length)return a`<p>${zn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${nh} ...${o} />`]);return a`
    <p class="zacht">${Da.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${N} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function tr({summary:t,inside:e,open:n=!1}){let[s,o]=W(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function sh({gap:t}){let e=[t.barrier&&xt(t.barrier).toLowerCase(),t.kind&&gt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Ea} severity=${t.severity} />${" · "}
      <a href=${M(["vragen",t.query])}>${gs(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${U&&` · ${zn(t.plan).title}`}
      ${Qt(t.subject)&&[" · ",a`<${N} id=${t.subject} />`]}
      <${Kl} gap=${t} />
    </p>
  `}function Gl({gap:t,scenario:e,sentence:n=!1}){let s=_.queries[t.query],[o]=uo(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${tr} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${Na} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Da.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:gs(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Da.who}</strong></p><${Vl} list=${t.candidates} plan=${t.plan} />`}
    <${Rs} text=${()=>za(t.sentence,uo(t),e,dt(t.plan))} />
  `} /></div>`}var Da,hs,uo,gs,fu,th,eh,Ua,nh,Kl,Va,$o=F(()=>{"use strict";Uo();V();tt();D();I();et();bt();Zt();kt();Da=k.shared.gaps,hs=t=>[t,...t.also],uo=t=>se(t.evidence)?[t.evidence]:[],gs=t=>_.queries[t]?.title||t,fu=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),th=({sentence:t,subject:e,topic:n})=>[t,_.topics.find(s=>s.id===n)?.title,...[e,..._.works[e]?.chapters||[]].map(s=>_.called[s]?.label)].join(" "),eh=(t,e)=>fu(e.gewicht,[t.severity])&&(!e.tekst||Do(th(t),e.tekst))&&hs(t).some(n=>fu(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Ua=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(s=>({...n,...s,also:[],under:e.query}))]});nh=({phrase:t,work:e,more:n})=>e?[t," (",a`<${it} ids=${e} name=${ne} />`,n&&Da.more_work,")"]:t;Kl=({gap:t})=>a`<span class="alleen-papier">${uo(t).map(e=>a` · <${Na} passage=${e} />`)}</span>`;Va=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${sh} gap=${t} />
  <${Gl} gap=${t} scenario=${e} />
`});function er(t,e,n=null,s=Y()?ah:rh){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Ka(l.key),turn:Ql(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(oh.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Ka(t),folds:!0,more:!0,turn:Ql(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function mo({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,hu).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>hu&&" …"}</span>`}
    </div>
  `}function nr({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Ka(t),turn:s||Ql(t)};return a`
    <section class="blok">
      ${t?a`<${mo} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${fo(r)}>${o}</div>
    </section>
  `}var oh,gu,rh,ah,hu,Jl,Ka,Ql,fo,P,ss,In,ke=F(()=>{"use strict";V();tt();Mt();D();I();oh=k.shared,gu="uit",[rh,ah,hu]=[20,6,4],Jl=()=>(E.route.query.vouw||"").split(",").filter(Boolean),Ka=t=>Jl().includes(gu)||Jl().includes(t),Ql=(t,e=[t])=>()=>{let n=e.filter(o=>Ka(o)!==(o===t)),s=Jl().filter(o=>o!==gu&&!e.includes(o));H({vouw:[...s,...n].join(",")},!0)};fo=t=>t.open?null:"dicht",P=({title:t,note:e,look:n="blok",as:s="h2",id:o,label:r,children:i})=>a`
  <section class=${n} id=${o} aria-label=${r}>
    <${s}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
  </section>
`,ss=({title:t,look:e,children:n})=>a`<details class=${e}><summary>${t}</summary>${n}</details>`;In=({id:t,items:e,first:n,as:s="ul"})=>er(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${mo} part=${o} />`}
      <${s} class=${fo(o)}>${o.rows}<//>
    `)});function ih({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function wt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:$}=n,[m,d]=W(t),h=l?Yl(l,t):m,f=O=>{let y=h===O.key?`-${O.key}`:O.key;l?H({[l]:y===t?null:y},!0):d(y);let L=k.shared.table,j=y.startsWith("-")?L.descending:L.ascending;Lt(g(L.sorted,{column:O.label.toLowerCase(),direction:j}))},b=$a(r,i,h),w=()=>Nn(i,b,u?.origin||(()=>[])),v=er(s,b,h===t?e:null,$);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(O=>a`<${ih} id=${s} column=${O} sort=${h} turn=${f} />`)}
          </tr>
        </thead>
        ${v.map(O=>a`
            <tbody role="rowgroup" key=${O.more?"meer":O.key} class=${fo(O)}>
              ${O.folds&&a`<${ch} part=${O} columns=${i} ...${e} />`}
              ${O.rows.map(y=>a`<${lh} row=${y} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${be} name=${u.name} rows=${w} /></p>`}
  `}function Sn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Yl,lh,ch,Ht,Cn,bs,Ie=F(()=>{"use strict";Ae();V();tt();D();I();et();bt();Zt();ke();kt();Yl=(t,e="")=>E.route.query[t]||e;lh=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,ch=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${mo} part=${t} count=${s&&T(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Ht=(t,e,n,s=S,o)=>({key:t,label:e,text:r=>s(n(r)),cell:r=>[a`<${N} id=${n(r)} text=${s(n(r))} />`,o&&a`<${o} id=${n(r)} />`]}),Cn=(t,e,n,s)=>({key:t,label:e,text:o=>Oe(n(o),s),cell:o=>a`<${vt} id=${n(o)} date=${s} />`}),bs=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(oe).map(se)).join("; "),cell:n=>a`<${re} of=${e(n)} />`})});function Zl({id:t,date:e}){let n=new Map;for(let{from:o,phrase:r}of X(t,"who",e))tn(n,o,r);if(!n.size)return En(t,"partner")?k.shared.unread:k.shared.no_partner;let s=[...n].map(([o,r])=>a`<${N} id=${o} />${` (${C(r).join(", ")})`}<${qs} id=${o} />`);return a`<${A} look="partners" items=${s} />`}function ph(t){let e=x(t,"dueBy");return e&&` (${g(qe.bound,{date:rt(e)})}; ${vr(x(t,"modality"))})`}function uh({ids:t,date:e}){let n=t.map(s=>{let o=x(s,"deadlineLabel"),{delivery:r}=kn(s,e);return a`
      ${o&&`${K(o)}: `}“${x(s,"deadlineText")}”${ph(s)}
      ${x(s,"revises")==="true"&&`, ${qe.revised}`}${r&&` – ${r}`}
    `});return a`<${A} look="termijnen" items=${n} />`}function Xl({id:t,date:e}){let n=s=>a`
    <${N} id=${s} />: <strong>${_.lookups[s]?.description}</strong><${re} of=${[s]} />
  `;return a`<${A} look="cijfers" items=${Ja(t,e).map(n)} />`}function ho({of:t}){let e=r=>[at(r,"barrier")&&g(qe.at_step,{step:S(at(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>x(r,i)&&Dt(r,i))].filter(Boolean),n=r=>x(r,"status")?g(qe.other_status,{reading:e(r).join(", ")}):g(qe.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:qe.other_unsaid}),o=lt(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${x(r,"rationale")}`);return o.length>0&&a`<${A} items=${o} />`}function Br({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let s=ht(t,"interventionKind").map(gt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Pa} id=${at(t,"barrier")} />
        ${` · ${s} · ${Z("Strength",n)} · `}
        <${Ce} basis=${e} />${` ${ge[e]?.[1]||Z("Basis",e)}`}
        ${Ga(t)&&a` · <strong>${Ga(t)}</strong>`}
      </p>
      <p class="reden"><strong>${qe.here}</strong>${x(t,"rationale")}</p>
      <${ho} of=${t} />
    </div>
  `}function ku({id:t,scenario:e,contributions:n}){let{date:s}=e,[o,r]=[wn(t,s),x(t,"promise")],i=so(t,s),{links:l}=G(e),c=n.length?n.map(u=>a`<${Br} id=${u} read=${l[u]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${qe.across}</strong>${x(t,"rationale")}</p>`,p=[[qe.facts.deadline,i.length>0&&a`<${uh} ids=${i} date=${s} />`],[qe.facts.who,a`<${Zl} id=${t} date=${s} />`],[qe.facts.figures,Ja(t).length>0&&a`<${Xl} id=${t} date=${s} />`],[qe.facts.how,c],[qe.facts.where,a`<${re} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${N} id=${t} /></h3>
      <p class="regel">${fe(t)} · <${vt} id=${t} date=${s} /></p>
      <${bu} lead=${r&&qe.promise} text=${r||x(t,"summary")} />
      <${bu} lead=${qe.progress} text=${x(o,"summary")} />
      ${o&&a`<${ho} of=${o} />`}
      <${Sn} pairs=${p} />
    </article>
  `}var qe,Ja,Ga,bu,Ot,pn=F(()=>{"use strict";V();D();Wt();I();Ne();et();bt();Nt();kt();Ie();qe=k.shared.work;Ja=(t,e)=>zt(t,"figure",e);Ga=t=>x(t,"state")&&g(qe.own_state,{state:Z("CellState",x(t,"state"))});bu=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Ot=t=>[...t].sort((e,n)=>nt(S(e),S(n)))});function ks({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function Za(t,e,n){let{word:s,lines:o}=He(t),r=t&&[t.strict,ge[t.most_basis]?.[1],t.requested&&qn.requested_mark];return[s,...o,...r||[],e&&Ya(e,n)].filter(Boolean).join(" · ")}function hh({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${qn.undecided}</p>`;let u=a`<a href=${Ws({column:n,barrier:null},o,E.route.query)}>${qn.see_elsewhere}</a>`;return a`
    <p>${Vo(dt(o))}</p>
    ${r.length>0&&a`<h3>${qn.why}</h3>`}
    ${r.map($=>a`<p>${x($,"rationale")} <span class="zacht">${x($,"source")}</span></p>`)}
    ${p&&a`<p>${qn.unexpected}</p>`}
    ${i>0&&a`<p>${g(qn.elsewhere,{count:i,kind:gt(n)})} ${u}</p>`}
    ${l&&a`<h3>${qn.who}</h3><${Vl} list=${l} plan=${o} />`}
  `}function gh({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=le(),c=le();an(()=>{let b=document.getElementById(po(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(po(i)))?.focus()},[]);let{word:p,lines:u,look:$}=He(e),m=g(qn.panel_note,{scenario:Ut(o,r)}),d=n&&g(qn.changed.usual,{phrase:Zo(n.usual)}),h=e.initiatives>0&&!o.strict&&K(e.strict||r.words.stands),f=e.things.map(b=>{let w=xr(b).filter(v=>e.links.includes(v));return a`<${ku} key=${b} id=${b} scenario=${o} contributions=${w} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>E.led?history.back():H({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(qn.panel,{row:t.label,step:xt(s)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${Ya(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${U&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${qn.requested} <${it} ids=${e.requested} />.</p>`}
      ${f.length?f:a`<${hh} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function sr({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Ra(t),i=dt(r);if(!i)return null;let l=Ve(e,n,i).find(u=>u.key===s),c=l?.cells[On(i).indexOf(o)];if(!c)return null;let p={row:l,cell:c,change:Xo(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${gh} key=${t} ...${p} />`}var sn,qn,Ar,dh,tc,$h,mh,fh,Qa,Ya,go=F(()=>{"use strict";V();tt();D();I();Pn();et();bt();Nt();$o();kt();pn();sn=k.overview.legend,qn=k.overview;Ar=({expected:t=sn.expected,quiet:e=sn.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${sn.states.map(o=>a`
        <li><span class="staal"><${ks} bar=${[[o,1,0]]} /></span>${K(_.codes.CellState[o].label)}</li>
      `)}
    <li><span class="staal"><${ks} bar=${[[sn.support_state,1,1]]} /></span>${sn.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${sn.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,dh=Object.entries(ge).map(([t,[,e]])=>a`<span class="staal"><${Ce} basis=${t} /></span>${e}`),tc=()=>a`<${A} look="stalen" items=${dh} />`,[$h,...mh]=sn.sample.words,fh=sn.sample.bar.map(([t,e])=>[t,Number(e),0]),Qa=({undecided:t})=>a`
  <aside class="legenda" aria-label=${sn.title}>
    <h2>${sn.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ks} bar=${fh} /><strong>${$h}</strong>
      ${mh.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${sn.explain}</p>
    <${Ar} undecided=${t} />
    <h3>${sn.how}</h3>
    <${tc} />
    <p><span class="anders">${sn.other}</span>${sn.other_says}</p>
  </aside>
`,Ya=({by:t},e)=>ve(e).overview.changed[t]});function yu({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${K(s)}`;return a`<${Sn} pairs=${Object.values(_.codes[t]).map(n=>[e(n),n.definition])} />`}function _u({id:t=""}){let e=ze.reading;return a`
    <${or} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${yu} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${_.plans.map(n=>a`<p>${`${$s(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      ${_.plans.some(({document:n})=>n)&&a`<p>${e.own_words}</p>`}
    <//>
  `}function kh(){let{howto:t}=k.overview,e=Object.values(ge).map(([s])=>s),n={report:U?t.reports:ds(),marks:e.join(" "),source:To()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function wh({name:t,one:e,plan:n,open:s}){let o=i=>Ms(i)?a`<${N} id=${i} />`:i,r=le();return Me(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${Aa(t,U?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${A} look="geteld" items=${e.things.map(o)} />`}
    </li>
  `}function vh(){let t=s=>a`
    <${N} id=${at(s,"initiative")} />${" → "}<${Pa} id=${at(s,"barrier")} />
    ${`: ${x(s,"rationale")}`}<${ho} of=${s} />
  `,e=s=>a`
    <${N} id=${at(s,"initiative")} />${`: ${Dt(s,"status")}`}<${ho} of=${s} />
  `,n=wu(jn.statuses).map(e);return a`
    <${Nr} of=${ze.weak} id="lezing" items=${wu(jn.weak).map(t)}
      intro=${g(ze.weak.intro,jn.links)} />
    <${Nr} of=${ze.other} id="anders" items=${jn.other.map(t)} />
    ${n.length>0&&a`<${Nr} of=${ze.statuses} id="standen" items=${n} />`}
  `}function Oh(){let t=e=>a`
    <${N} id=${e} />: ${x(e,"summary")}<${re} of=${[e]} />
  `;return a`<${Nr} of=${ze.clashes} id="tegenspraak" items=${Ot(jn.clashes).map(t)} />`}function Sh(){if(!jn.judged.length)return null;let t=e=>g(ze.judged.line,{step:S(at(e,"barrier")),kinds:ht(e,"interventionKind").map(gt).join(", "),state:Dt(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:rt(x(e,"asOf"))});return a`<${Nr} of=${ze.judged} id="oordelen" items=${jn.judged.map(t)} />`}function Ch(){let t=ze.expected.columns,e=[Ht("stap",t.step,n=>at(n,"barrier")),{key:"soort",label:t.kind,text:n=>ht(n,"interventionKind").map(gt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${or} of=${ze.expected} id="verwacht" count=${jn.expected.length}>
      <${wt} id="verwachtingen" caption=${ze.expected.caption} rows=${jn.expected} columns=${e} />
    <//>
  `}var Er,ze,bh,or,yh,_h,xu,jn,ec,xh,Nr,wu,vu,Ou=F(()=>{"use strict";V();tt();Mt();D();Wt();I();et();bt();go();ke();kt();Ie();pn();Er=k.method,ze=k.unknown,bh=3,or=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${nr} id=${e!==void 0&&e<=bh?"":s} close=${o}
    title=${e===void 0?t.title:g(ze.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;yh=()=>H({getal:null},!0),_h=({scenario:t})=>a`
  <${or} of=${Er.numbers} id="getallen" close=${E.route.query.getal?yh:null}>
    ${Te(t).map(e=>a`
        ${U&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Hn(t,e).named).map(([n,s])=>a`<${wh} key=${n} ...${{name:n,one:s,plan:e}} open=${E.route.query.getal===n} />`)}
        </ul>
      `)}
  <//>
`,xu=({route:t})=>a`
  <${ut} text=${Er.title}><p class="uitleg">${Er.intro}</p><//>
  <${kh} />
  <div class="blok"><${Qa} /></div>
  <${or} of=${Er.states} id="standen"><${yu} list="CellState" /><//>
  <${_h} scenario=${J(t.query)} />
  <${_u} id=${Y()?"lezen":""} />
  <p><a href=${M("weet-niet")}>${Er.unknown}</a></p>
`,jn=_.unknown,ec=({of:t,id:e,ids:n,more:s})=>a`
  <${or} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Se} ids=${Ot(n)} more=${s} />`}
  <//>
`,xh=t=>a`<span class="zacht"> – ${fe(t).toLowerCase()}</span>`,Nr=({of:t,id:e,items:n,intro:s})=>a`
  <${or} of=${t} id=${e} count=${n.length} intro=${s}><${A} items=${n} /><//>
`,wu=t=>[...t].sort((e,n)=>nt(S(at(e,"initiative")),S(at(n,"initiative"))));vu=()=>a`
  <${ut} text=${ze.title}><p class="uitleg">${ze.intro} ${Zn}</p><//>
  <${ec} of=${ze.unjudged} id="ongeplaatst" ids=${jn.unjudged} more=${xh} />
  <${vh} />
  <${Oh} />
  <${Sh} />
  <${ec} of=${ze.nameless} id="naamloos" ids=${jn.nameless} />
  <${ec} of=${ze.generic} id="verzamelnamen" ids=${jn.generic} />
  <${Ch} />
  <${_u} id="lezen" />
`});function bo({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=br(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var ws,rr=F(()=>{"use strict";V();ws=t=>a`<label class="veld"><span>${t.label}</span><${bo} ...${t} /></label>`});function Cu({plans:t,here:e}){let n=(i,l)=>a`<details><summary>${i}</summary><${Se} ids=${Ot(l)} /></details>`,[s,o]=t.map(i=>C(ko(i).filter(e).flatMap(Jn))),r=s.filter(i=>o.includes(i));return[n(g(Rn.in_both,{count:r.length}),r),...t.map((i,l)=>{let c=ko(t[1-l]).flatMap(Jn),p=[s,o][l].filter(u=>!c.includes(u));return n(g(Rn.only_in,{plan:i.title,count:p.length}),p)})]}function ju(t,e){let n=[...cs("Publication")].filter(s=>Rt(s,e.key));return Ot(nc(t)).map(s=>({id:s,found:ru(s,[...ko(e),...n])}))}function Lu({rows:t,plan:e,other:n}){let s=p=>Ot(ko(n).filter(u=>ml(u).some($=>ml(p).includes($)))),o=({shared:p})=>g(Rn.found,{shared:p.join(", ")}),r=({found:p})=>p.map(u=>[S(u.id),Su(u.id),o(u)].filter(Boolean).join("; ")).join(" | ")||Rn.none,i=p=>a`
    <${N} id=${p.id} /> <${vt} id=${p.id} />
    <p class="zacht">${[Su(p.id),o(p)].filter(Boolean).join("; ")}</p>
  `,l=[Ht("actie",e.title,({id:p})=>p),{key:"lijkt",label:`${n.title}, ${Fn(n.date,n)}`,sort:!1,text:r,cell:({found:p})=>p.length?a`<${A} items=${p.map(i)} />`:Rn.none},{key:"vak",label:Rn.same_cell,sort:!1,text:({id:p})=>s(p).map(S).join("; "),cell:({id:p})=>s(p).length>0&&a`<${jh} ids=${s(p)} />`}],c={name:"lijkt-op.csv",origin:()=>Yt(null)};return a`
    <p class="zacht">${Rn.note}</p>
    <${wt} id=${`lijkt-${e.key}`} caption=${Rn.title} rows=${t} columns=${l} file=${c}
      hideCaption />
  `}function Lh({plan:t,other:e}){let[n,s]=W(""),o=Ot(C(ko(t).flatMap(Jn))).map(c=>[c,S(c)]),r=n?ju(e,t):[],i=c=>r.flatMap(({id:p,found:u})=>u.filter($=>$.id===c).map(({shared:$})=>({id:p,shared:$}))),l=Ot(ko(t).filter(c=>n&&Jn(c).includes(n)));return a`
    <${ws} label=${Rn.who} value=${n} options=${[["","…"],...o]} pick=${s} />
    ${n&&a`<${Lu} rows=${l.map(c=>({id:c,found:i(c)}))} plan=${t} other=${e} />`}
  `}function Mu({plans:t}){let[e,n]=[...t].sort((r,i)=>nc(r).length-nc(i).length),s=()=>a`<${Lu} rows=${ju(e,n)} plan=${e} other=${n} />`,o=()=>a`<${Lh} plan=${n} other=${e} />`;return a`
    <${tr} summary=${g(Rn.summary,{plan:e.title})} inside=${s} />
    <${tr} summary=${g(Rn.reverse,{other:e.title})} inside=${o} />
  `}var Rn,ko,nc,Su,jh,Tu=F(()=>{"use strict";V();D();I();ao();et();Nt();Zt();$o();kt();rr();Ie();pn();Rn=k.compare.alike,ko=({key:t})=>Bn.filter(e=>Rt(e,t)),nc=t=>ko(t).filter(e=>Jt(e,"Measure"));Su=t=>[...oo(t),_.lookups[t]?.description].filter(Boolean).join("; ");jh=({ids:t})=>a`<details><summary>${T(k.measures.count,t.length)}</summary><${Se} ids=${t} /></details>`});function Mh(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Th(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=rc(s,o,.8);return n}function Fh(t,e){return[...t.querySelectorAll(zh)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=Xa(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Bh(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(sc(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:zu[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Bh(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=wo(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let m=Xa(new DOMMatrix(e).translate(l,o));return l+=wo(p.trim(),$,u.fontWeight),[{at:m,text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill}]})}function wo(t,e,n){return oc.font=`${n} ${e}px ${ti}`,oc.measureText(t).width}function Ah(t,e,n){let{width:s,height:o}=e,r=Xa(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?rc(s/2,o/2,s/2-1):Pr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;sc(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Mh(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Th(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:Pr(0,o/2-1,s,2),fill:u[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:Pr(0,o+Number(h),s,-Number(h)),fill:d}):i.push({at:r,d:Pr(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:d,wide:+f});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};for(let[d,h]of Object.entries(l?{top:c}:m)){let f=$(d);f.wide&&sc(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function Eh(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}wo("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=oc.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+wo($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=Xa(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Fu(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Fh(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Eh(u,l,c):u instanceof Element?Fu(u,l,c):[]);return o.style.transform="",[...Ah(s,i,l),...p]}function ac(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Fu(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*wo(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Xa,sc,Pr,rc,zu,zh,oc,ti,Bu=F(()=>{"use strict";Xa=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),sc=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),Pr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,rc=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;zu={path:(t,e)=>e.getAttribute("d")||"",circle:t=>rc(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>Pr(t("x"),t("y"),t("width"),t("height"))},zh=[...Object.keys(zu),"text"].join();oc=document.createElement("canvas").getContext("2d"),ti=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function ic(t,e,n,s,o,r){let i=_p(t,p=>wo(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,ys,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Pu({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=_.meta,l=[$s(dt(e?.plan)),e&&Ut(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let p=ac(c);c.classList.remove("heel");let u=Math.max(p.width,Ph),$=ic(t,22,650,Nh,u,ys),m=ic(`${l}. ${Zn} ${o}`.trim(),13,400,Au,u,$.below+2),d=m.below+16,[h,f,b]=[ys,d+p.height+24,0],w=[...document.querySelectorAll(s)].map(ac).flatMap(L=>{h>ys&&h+L.width>ys+u&&([h,f,b]=[ys,f+b+6,0]);let j=Nu(L.shapes,h,f);return h+=L.width+20,b=Math.max(b,L.height),j}),v=g(Ir.foot,{version:r,content:(i||"").slice(0,12)}),O=ic(v,13,400,Au,u,f+b+16),y=[...$.shapes,...m.shapes,...Nu(p.shapes,ys,d),...w,...O.shapes];return{title:`${t} ${l}. ${Zn}`,width:u+2*ys,height:O.below+ys,shapes:y}}function qh(t){let{title:e,width:n,height:s,shapes:o}=Pu(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",p));for(let[d,h]of Object.entries(u))h!==void 0&&h!==""&&m.setAttribute(d,String(h));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":ti,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w,opacity:v}of o){let[O,y,L,j,q,z]=c,B=O===1&&!y&&!L&&j===1?`translate(${q} ${z})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:B,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":h},opacity:v===1?void 0:v}):r(l,"text",{transform:B,...{"font-size":f,"font-weight":b,"font-style":w},fill:$},p)}vn(Ia(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Rh(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Pu(t),o=document.createElement("canvas"),r=Math.min(Ih,Eu/e,Eu/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=$,i.font=`${w} ${b} ${f}px ${ti}`,p!==void 0&&i.fillText(p,0,0);let O=new Path2D(u);$!=="none"&&i.fill(O),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(O)),i.restore()}let l=Ia(`${t.name}.png`);o.toBlob(c=>c?vn(l,c,"image/png"):Lt(g(Ir.too_large,{name:l})),"image/png")}var Ir,Nh,Au,ys,Ph,Ih,Eu,Nu,on,Ds=F(()=>{"use strict";Ae();V();D();I();bt();Zt();Bu();Ir=k.shared.export,[Nh,Au]=["#16212B","#46525D"],[ys,Ph,Ih,Eu]=[28,720,2,12e3],Nu=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));on=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>qh(t)}>${Ir.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Rh(t)}>${Ir.png}</button>
  </span>
  <span class="breder zacht">${Ir.wider}</span>
`});function Iu({rows:t,unit:e,end:n}){let s=n?ae.right:ae.left-ae.box,o=n?ae.right+ae.box+12:ae.left-ae.box-12;return t.map(({state:r,count:i,y:l})=>{let[c,p]=[ae.top+l*e,Math.max(i*e,2)];return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${ae.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Us(r)}
        </text>
      </g>
    `})}function Wh({band:t,unit:e}){let n=t.count*e,s=ae.top+t.y1*e+n/2,o=ae.top+t.y2*e+n/2,r=(ae.left+ae.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${ae.left} ${s} C${r} ${s} ${r} ${o} ${ae.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${qu(t)}</title></path>
  `}function Dh({flow:t}){let e=Math.max(...t.bands.map(o=>o.count)),n=({to:o,count:r})=>a`
    <i aria-hidden="true" class=${`b-${o}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${Us(o)}
  `,s=o=>t.bands.filter(r=>r.from===o);return a`<div class="standlijst">
    ${t.left.map(({state:o,count:r})=>a`
        <section><h3>${r} ${Us(o)}</h3><${A} items=${s(o).map(n)} /></section>
      `)}
    <p class="zacht">${yo.listed}</p>
  </div>`}function Ru({flow:t,one:e,other:n,counted:s}){if(Y())return a`<${Dh} flow=${t} />`;let o=ae.height/t.height,r=t.bands.map(qu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${yo.title}>
      <svg viewBox=${`0 0 ${ae.width} ${ae.height+ae.top+14}`} role="img"
        aria-label=${g(yo.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${ae.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${ae.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Wh} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Iu} rows=${t.left} unit=${o} />
        <${Iu} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${yo.caption}</figcaption>
      <p class="acties"><${on} name="overgang" title=${`${yo.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var yo,ae,Us,qu,Wu=F(()=>{"use strict";V();Mt();D();I();et();Ds();yo=k.compare.flow,ae={width:960,height:430,top:40,left:230,right:640,box:16},Us=t=>t?K(Z("CellState",t)):yo.fresh,qu=({count:t,from:e,to:n})=>T(yo.band,t,{from:Us(e),to:Us(n)})});function Hh(t){let e=os[os.length-1],n=_.plans.map(c=>os.findLast(p=>p.plan===c)||e),[s,o]=U?n:[os[0],e],r=os.slice(0,-1).find(c=>c.key===t.van)||s,i=os.slice(os.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Vh({change:t,side:{plan:e,date:n,label:s},at:o}){let r=qr(t)?null:ns(t.kind,[t.barrier,t.other_barrier][o],e.key),i=M("overzicht",{cel:r,plan:r?null:e.key,stand:n===$e?null:n}),l=c=>a` <${vt} ...${{id:c,date:n}} /> <${Zl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${Se} ids=${Ot(t.work[o])} more=${l} />
    </div>
  `}function Kh({rows:t}){let e=([,,o,r])=>a`${r} <a href=${Xe(o)}>${Q.see}<span class="sr"> ${S(o)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([o,r])=>[o,r]))),s=o=>o.folds?a`<${mo} part=${o} level=${3} count=${o.rows.length} />`:a`<h3>${o.title}</h3>`;return a`
    <${P} title=${g(Q.stated,{count:t.length})} note=${Q.stated_note}>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${er("uitspraken",t,{of:([o])=>o,titles:n}).map(o=>a`${s(o)}<${A} look=${fo(o)} items=${o.rows.map(e)} />`)}
    <//>
  `}function Gh({found:t,one:e,other:n,mode:s,counted:o}){let r={of:y=>qr(y)?y.whose:y.other_barrier||y.barrier||"",titles:[...gn,["",k.shared.all_steps],["apart",Q.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:y})=>y,titles:Object.entries(Q.whose).map(([y,L])=>[y,g(L,l)])},p=y=>y.map(Ko).join(", "),u=y=>K(gt(y.kind)),$=y=>C([y.barrier,y.other_barrier].map(xt)).join(" / "),m=y=>u(y)+(s==="plans"&&!qr(y)?` (${$(y)})`:""),d=[{key:"stap",label:Q.columns.step,text:$},{key:"soort",label:Q.columns.kind,text:u},{key:"een",label:e.label,text:y=>K(y.states[0])},{key:"ander",label:n.label,text:y=>K(y.states[1])},{key:"weg",label:g(Q.left[s],l),sort:!1,text:y=>p(y.left)},{key:"erbij",label:g(Q.joined[s],l),sort:!1,text:y=>p(y.joined)}],h=i.flatMap(({label:y,date:L},j)=>{let q=z=>`${S(z)} (${Oe(z,L)})`;return[{key:"wie",label:g(Q.who,{label:y}),text:z=>p(z.who[j])},{key:"wat",label:g(Q.work,{label:y}),text:({work:z})=>Ot(z[j]).map(q).join("; ")}]}),f=y=>a`
    ${y.sentence}
    <${ss} title=${[Q.see_both,a`<span class="sr"> ${gt(y.kind)}, ${$(y)}</span>`]}>
      <div class="standen">${i.map((L,j)=>a`<${Vh} ...${{change:y,side:L,at:j}} />`)}</div>
    <//>
  `,b=y=>a`
    <${mo} part=${y} level=${3} names=${y.rows.map(m)}
      count=${y.rows.some(qr)?"":T(Q.differ,y.rows.length)} />
  `,w=()=>Nn([...d,...h],t.changes,()=>Yt(null,"",o)),v=a`
    <${ss} title=${Q.as_table}>
      <${wt} id="vakken" caption=${Q.table} rows=${t.changes} columns=${d} />
    <//>
  `,O=a`<div class="acties"><${be} name="vergelijk-vakken.csv" rows=${w} /></div>`;return a`
    ${t.changes.length?O:a`<p>${k.shared.none}</p>`}
    ${er("verschillen",t.changes,s==="plans"?c:r).map(y=>a`
        ${y.folds&&b(y)}
        ${Q.elsewhere[y.key]&&a`<p class="zacht">${g(Q.elsewhere[y.key],l)}</p>`}
        <${A} look=${fo(y)} items=${y.rows.map(f)} />
      `)}
    ${t.notes.map(y=>a`<p class="zacht">${y}</p>`)}
    ${t.changes.length>0&&v}
  `}function Jh({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=u=>({state:$})=>String(e.bands.find(m=>m.from===$&&m.to===u)?.count||Q.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:u})=>Us(u)},...e.right.map(({state:u})=>({key:u,label:Us(u),sort:!1,text:l(u)}))],p=g(Q.counts_table,{before:n.label,after:s.label});return a`
    <${P} title=${Q.counted}>
      <p class="zacht">${g(Q.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Ru} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${T(Q.heads,r.length,{names:mt(r.map(ne))})}</p>`}
      <${ss} title=${Q.flow.table}>
        <${wt} id="overgang" caption=${p} rows=${e.left} columns=${c} />
      <//>
    <//>
  `}function Qh(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:s,statements:r.filter(([,,c])=>n(c)),changes:o.filter(({barrier:c,other_barrier:p})=>!e||[c,p].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function Yh({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":Oe(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Q.not_yet}</span>`:a`<${vt} id=${m} date=${e.date} />`,p=[Ht("actie",Q.action,m=>m),{key:"wat",label:Q.what,text:fe},{key:"plan",label:e.label,text:l,cell:c},Cn("nu",n.label,m=>m,n.date)],u=()=>Nn(p,r,()=>Yt(null,e.plan.key,o)),$=()=>H({alles:s?"nee":"ja"});return a`
    <${P} look=${null} title=${g(s?Q.all:Q.changed,{count:r.length})}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Q.show_all}</button>
        <${be} name="vergelijk.csv" rows=${u} />
      </div>
      <${wt} id="vergelijk" caption=${Q.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    <//>
  `}function Uu({route:t}){if(os.length<2)return a`<${ut} text=${Q.title} /><p>${Q.alone}</p>`;let{one:e,other:n,after:s}=Hh(t.query),o=J(t.query),r=Il(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=_.comparisons[`${e.key}|${n.key}|${i}`],c=mn.some(B=>B.notation===t.query.stap)?t.query.stap:"",p=l.actions&&Kn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=B=>(!c||Gn(B).includes(c))&&(!p||_.works[B]?.chapters?.includes(p)),$=Qh(l,c,u),{actions:m}=$,d=[e.plan,n.plan],h=$.changes.filter(B=>!qr(B)),f=h.filter(({whose:B})=>!B.endsWith("-open")).length,b=c&&p?null:m?.flows[c||p],w=(t.query.alles||p&&"ja")==="ja",v=Bn.filter(B=>Rt(B,e.plan.key)&&_.works[B]?.container&&u(B)),O=m?"dates":"plans",y=g(Q.intro[O],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),L=a`
    <${_n} label=${Q.first} name="van" chosen=${e.key} options=${Du(os.slice(0,-1))} />
    <${_n} label=${Q.second} name="met" chosen=${n.key} options=${Du(s)} />
  `,j=a`
    <${P} title=${g(f<h.length?Q.cells_open:Q.cells,{sure:f,open:h.length-f})}>
      <${Gh} ...${{found:$,one:e,other:n,mode:O,counted:r}} />
    <//>
  `,q=a`<${P} title=${Q.alike.title}><${Mu} plans=${d} /><//>`,z=a`
    <${P} title=${Q.alike.partners} note=${Q.alike.partners_note}><${Cu} ...${{plans:d,here:u}} /><//>
  `;return a`
    <${ut} text=${Q.heading[O]} title=${Q.title}><p class="uitleg">${y} ${Zn}</p><//>
    <${xn}>
      <${Wl} />
      <div class="velden">
        ${os.length>2&&L}
        <${_n} label=${Q.columns.step} name="stap" options=${gn} />
        ${m&&a`<${_n} label=${Uh} name="hoofdstuk" options=${no} />`}
      </div>
    <//>
    ${m&&b&&a`<${Jh} ...${{actions:m,flow:b,one:e,other:n,counted:r,heads:v}} />`}
    ${m&&a`<${Kh} rows=${$.statements} />`}
    ${!m&&q}
    ${!p&&j}
    ${m?a`<${Yh} ...${{actions:m,one:e,other:n,counted:r,all:w}} />`:z}
    <${xe} text=${T(Q.shown,f)} />
  `}var Q,Uh,os,qr,Du,Hu=F(()=>{"use strict";V();tt();Mt();D();Wt();I();Pn();et();bt();Nt();Tu();nn();Zt();ke();kt();Wu();Ie();pn();Q=k.compare,Uh=k.measures.fields.chapter,os=_.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:U?g(Q.side,{plan:t.title,label:n}):K(n)}))),qr=({whose:t})=>t==="apart",Du=t=>t.map(e=>[e.key,e.label])});function Xh({row:t,cell:e,change:n,step:s,plan:o}){let r=Za(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=ns(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${po(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>H({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:xt(s)})}${r}</span>
        <${Vu} cell=${e} />
      </button>
    </td>
  `}function Ku({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?we.undecided:we.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function eg({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(we.caption,{scenario:Ut(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${we.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${tg} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&It(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${N} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Xh} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Ku} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function rg({plan:t,scenario:e,reach:n}){let s=Ve("partner",e,t),o=Xo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${fs} plan=${t} /><p>${we.nothing_yet}</p>`:n.partners?a`
    ${U&&a`<h2>${t.title}</h2>`}
    <${fs} plan=${t} />
    <p>${Hn(e,t).phrase.reach}
      ${" "}<a href=${M("methode",{getal:"organisaties-in-de-tekst"})}>${we.in_text}</a>. ${we.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${eg} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${on} name=${`dekking-${t.key}`} title=${we.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${sg} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${we.alike.title}</h2><p>${we.alike.note}</p></div>
        <${A} look="zelfde" items=${n.alike.map(r=>a`<strong>${r.steps}</strong> ${r.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${og} reach=${n} plan=${t} />
    </div>
  `:a`<p>${we.nothing}</p>`}function Gu({route:t}){let e=J(t.query),{reach:n}=G(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${ut} text=${we.heading} title=${we.title} />
      <p class="zacht">${Ut(e)}</p>
      <${io} />
    </div>
    ${Te(e).map(o=>a`
        <${rg} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${sr} address=${s} by="partner" scenario=${e} />`}
    <${xe} text=${s?"":g(we.shown,{scenario:Ut(e)})} />
  `}var we,Zh,Vu,lc,tg,ng,sg,og,Ju=F(()=>{"use strict";V();tt();Mt();D();Wt();I();Pn();bt();Nt();go();nn();Ds();kt();we=k.coverage,Zh=5,Vu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Ce} basis=${t.most_basis} />
    <${ks} bar=${t.bar} most=${Zh} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;lc=t=>!t.acting&&!t.undecided,tg=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${lc(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Xe(t.id)}>${t.label}</a>
    <span class=${lc(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;ng=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <span class=${It(t.id)?"verzamel":""}><${N} id=${t.id} text=${t.label} /></span>
  <a class="naar" href=${M("dekking",{...E.route.query,cel:ns(t.key,s,o.key)})}>
    <span class="sr">${t.label}: ${He(e).word}${n&&`, ${Ya(n,o)}`}</span>
    <${Vu} cell=${e} />
  </a>
`,sg=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${ng} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${U?"h3":"h2"} class="stapkop">
            <span class=${lc(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(we.step,{step:xt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<${A} items=${i} />`}
          ${!o.acting&&a`<${Ku} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,og=({reach:t,plan:e})=>a`
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
    <${Ar} expected=${we.expected} quiet=${we.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${tc} />
    <p><a href=${M("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function ni(t,e){let n=ei(e).map(o=>({row:o,ends:[...o.from,...o.to]})),s=o=>n.flatMap(({row:r,ends:i})=>i.includes(o)&&(o===t||!i.includes(t))?r:[]);return[t,...lt(t,"standsFor")].map(o=>({end:o,rows:s(o)})).filter(({rows:o})=>o.length)}function Yu(t,e){let{columns:n=[]}=G(t).reach.find(c=>c.plan===e.key)||{},s=Ve("kind",t,e),o=Ve("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>Io(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>nt(i(c),i(p)));return{stops:r,several:l}}var ei,Qu,cc,_o=F(()=>{"use strict";D();Wt();I();ro();Ne();Pn();et();ei=({date:t,plan:e})=>cs("InformationFlow").filter(n=>eo(n,t)&&Rt(n,e)).map(n=>{let s=lt(n,"between"),o=r=>[...lt(n,r),...s].sort(Io);return{id:n,state:x(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>nt(x(n.id,"content"),x(s.id,"content")));Qu=([t,e],n)=>ei(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]),cc=(t,e,n)=>Object.keys(_.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function cg(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(O=>o.get(O)).filter(O=>O!==void 0),[c,p]=l.sort((O,y)=>O.left-y.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let[u,$]=[c.right-n.left,(c.top+c.bottom)/2-n.top],[m,d]=[p.left-n.left,(p.top+p.bottom)/2-n.top],h=(u+m)/2,f=`M${u} ${$}C${h} ${$} ${h} ${d} ${m} ${d}`,b=lg.map(O=>{let[y,L,j,q]=[(1-O)**3,3*O*(1-O)**2,3*O*O*(1-O),O**3];return{tie:i,d:f,x:y*u+(L+j)*h+q*m,y:(y+L)*$+(j+q)*d}}),v=b.find(O=>r.every(y=>Math.max(Math.abs(y.x-O.x),Math.abs(y.y-O.y))>ig))||b[0];return i.number!==void 0&&r.push(v),v})}function pg(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function ar({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=le(),[c,p]=W([]);an(()=>{let f=()=>p(cg(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(f=>f.id===s)?s:u[0]?.id,m=({from:f,to:b})=>f===s||b===s,d=new Set(n.filter(m).flatMap(({from:f,to:b})=>[f,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!ag.includes(f.key))return i(f.key,b);let w=pg(f.key,b,e,n);f.preventDefault(),w&&l.current.querySelector(`[data-vak="${CSS.escape(w)}"]`).focus()}}>
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
  `}var ag,ig,lg,si=F(()=>{"use strict";V();ag=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],ig=28,lg=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function ir({label:t,id:e,thing:n,pick:s,among:o=Ms}){let[r,i]=W(!1),l=()=>Ot([...cn.keys()].filter(f=>Qt(f)&&o(f))),c=Re(()=>r?l():[],[r]),[p,u]=W(null),$=f=>{let b=Tt(f.trim()),w=y=>[S(y),ne(y),...ht(y,"altLabel")].map(Tt),v=y=>Vn(y)?w(y):w(y).slice(0,2),O=c.find(y=>S(y)===f)||c.find(y=>v(y).includes(b));return O?[O]:c.filter(y=>b&&w(y).some(L=>L.includes(b)))};Me(()=>u(null),[n]);let{route:m}=E,d=f=>{if(E.route!==m)return;let[b,...w]=$(f.target.value);u(b&&!w.length?null:f.target.value),b&&!w.length&&s(b)},h=p?$(p).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(Ms(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${S(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${h?g(Zu.meant,{names:h}):Zu.unknown_thing}</small>`}
    </label>
  `}var Zu,oi=F(()=>{"use strict";V();tt();D();I();et();pn();Zu=k.explore});function dg({count:t,...e}){let n=ed(qo(e.from,e.to,e.scenario,!0),e),s=n.length>0&&` ${g(ct.only,{names:td(n)})}`;return a`<p role="status"><strong>${t?T(ct.none_but,t):ct.none}</strong>${s}</p>`}function $g({from:t,to:e,scenario:n}){let s=Np([t,e],n).map(u=>u.label),o=Pp([t,e],n),r=Qu([t,e],n),i=u=>X(u,"who",n.date).map($=>$.to),l=i(t).some(u=>i(e).includes(u)&&Jt(u,"Agreement")),c=[t,e].every(Vn)?[!r.length&&ct.silent.flow,!l&&ct.silent.agreement]:[],p=mt(c.filter(Boolean));return a`
    ${s.length>0&&a`<p>${g(ct.shared,{steps:mt(s)})}</p>`}
    ${r.length>0&&a`<p>${ct.flows} <${it} ids=${r} />.</p>`}
    ${p&&a`<p>${g(ct.silent.phrase,{what:p})}</p>`}
    ${o.length>0&&a`<p>${ct.bodies} <${it} ids=${o} />.</p>`}
  `}function pc({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(u=>zt(u,"chapterLead",e)),r=s.filter(u=>(o||s).includes(u)&&Rt(u,n)),[i,l]=o?ct.headed:ct.heads,c=(o?[s,o]:[]).map((u,$)=>{let d=u.filter(f=>!r.includes(f)&&Rt(f,n)).flatMap(f=>zt(f,"inChapter")).filter(f=>An(f).includes(t[1-$])&&!An(f).includes(t[$])),h={who:S(t[$]),other:S(t[1-$])};return d.length>0&&a`<p>${g(ct.within,h)} <${it} ids=${d} />.</p>`}),p=[r.length>0&&a`<p>${i} <${it} ids=${r} />.</p>`,...c].filter(Boolean);return a`${p}${l&&p.length>0&&a`<p>${l}</p>`}`}function mg({from:t,to:e,scenario:n,collective:s}){let o=Re(()=>xa(t,e,n,s),[t,e,s,n]),r=o.length>Sr?g(ct.longer.first,{count:Sr}):T(ct.longer.all,o.length),i=o.slice(0,Sr).map(l=>a`<${it} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${A} as="ol" look="wegen" id="langere" items=${i} />`}function nd(t){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${x(r,"rationale")||x(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?K(n(r)):n(r));return a`
    <${N} id=${e} />${U&&` (${_t(e)?.title})`} <${vt} id=${e} />
    ${C(t.map(({from:o})=>o)).map(o=>a`<p><${N} id=${o} />: ${s(o).join(" ")}</p>`)}
    <${re} of=${t.flatMap(o=>o.of)} />
  `}function fg({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=ed(t,e),i=Re(()=>{let f=w=>[he(w)?"wat":"wie",r.includes(w)&&"verzamel",(w===n||w===s)&&"begin"].filter(Boolean).join(" "),b=w=>w.some(v=>r.includes(v))?"l-punt":"l-heel";return{columns:t.layers.map(w=>w.map(v=>({id:v,text:S(v),look:f(v)}))),ties:t.lines.map(({from:w,to:v},O)=>({from:w,to:v,number:O+1,look:b([w,v])}))}},[t]),l=t.layers.map(f=>he(f[0])),c=r.length?qo(n,s,o):t,p=c?.length===t.length?c.count:0,u=td(r),$=T(ct.works,l.filter(Boolean).length),m={from:S(n),to:S(s),count:t.lines.length},d=f=>H({van:null,naar:null,uit:f,kies:f}),h=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${ar} heads=${l.map(f=>f?ct.columns.what:ct.columns.who)} ...${i} chosen=""
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
    ${!Y()&&h}
    <h2>${ct.sentences}</h2>
    <${A} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:f})=>nd(f))} />
  `}function sd({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(w=>Xu(w)?w:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Ep(n,s,e):[],{length:p}=c,u=[n,s,o,e.key,e.plan],$=Re(()=>l?qo(n,s,e,o):null,u),m=(w,v,O)=>a`
    <${ir} label=${v} id=${w} thing=${O} among=${Xu}
      pick=${y=>H({[w]:y})} />
  `,d=(w,v,O)=>a`
    <label class="vink">
      <input type="checkbox" id=${w} checked=${v} onChange=${()=>H({[w]:v?null:"ja"})} />
      ${` ${O}`}
    </label>
  `,h=$?a`<${fg} ...${i} found=${$} />`:l&&a`<${dg} ...${i} count=${p} />`,f=c.flat().some(w=>w.name==="expected"),b=p>0&&a`
    <h3>${ct.together}</h3>
    ${f&&a`<p class="zacht">${ct.expecting}</p>`}
    <${A} look="wegen" items=${c.map(nd)} />
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
      ${l&&a`<${pc} of=${[n,s]} scenario=${e} />`}
      ${l&&a`<${$g} ...${i} />`}
      ${$&&$.layers.length>ug?[b,h]:[h,b]}
      ${l&&$&&r&&a`<${mg} ...${i} collective=${o} />`}
    </section>
  `}var ct,Xu,ug,td,ed,od=F(()=>{"use strict";V();tt();Mt();D();I();ro();_o();Ne();et();Nt();si();Ds();kt();oi();ct=k.explore.path,Xu=t=>Qt(t)&&(Vn(t)||he(t)),ug=3,td=t=>mt(t.map(S)),ed=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>It(s)&&s!==e&&s!==n)});function cd(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=E.route.query,i=l=>{location.hash=M("verken",l)};return{f:()=>o?i({uit:t,kies:t}):H({uit:t,kies:t,weg:null}),"+":()=>!o&&_a(t,e,s)&&H({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&H({uit:n.filter(l=>l!==t).join(",")}),h:()=>n.includes(t)&&!o||H({weg:[...ri(r),t].join(","),kies:null}),p:()=>o?i({van:t}):H({van:t}),Escape:()=>H({kies:null})}}function gg({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=cd(t,e),l=_a(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Xe(t)}>${yt.actions.page}</a>
      ${s.join()!==t&&c("f",yt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",T(yt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",yt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",yt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",yt.actions.path)}
    </p>
  `}function pd(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${yt.panel.label}><p class="zacht">${yt.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=he(n)?"from":"to",i=c=>a`
    <${N} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${co} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=x(u,"rationale");return a`
      ${m===Fs?yt.no_step:a`<${N} id=${m} />`}${" "}<${Ce} basis=${$} />
      ${d&&a`<span class="zacht"> ${yt.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${co} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${yt.panel.label}>
      <h2>${_s(n)}</h2>
      ${he(n)&&a`<p>${Oe(n,t.scenario.date)}</p>`}
      ${It(n)&&a`<p class="zacht">${yt.panel.collective}</p>`}
      ${n!==Fs&&a`<${gg} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?yt.panel.who:yt.panel.what}</h3>`}
      <${A} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?yt.panel.step:yt.panel.what}</h3>`}
      <${A} look="buren" items=${o.map(l)} />
    </section>
  `}function ud({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Re(()=>{let u=d=>`wie${It(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:_a(d,t,s);return{columns:[t.who.map(d=>({id:d,text:_s(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:_s(d),look:`wat${$(d)}`,more:[id(Ts(d,s.date)),a` <small>${Dt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:_s(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:rd(f,h)}))]}},[t]),l=u=>H({kies:u===n?null:u}),c=(u,$)=>$!==Fs&&cd($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(yt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${ar} heads=${yt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&ad("r-beoogd-ondertekenaar",yt.intended)}
      <li class="zacht">${yt.to_step}</li>
      ${Object.entries(ge).map(([u,[,$]])=>ad(rd(u),$))}
      ${Object.entries(_.codes.CellState).filter(([u])=>t.what.some($=>Ts($,s.date)===u)).map(([u,{label:$}])=>a`<li>${id(u)}${K($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${yt.keys}</p>
  `}function dd({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(h=>h.work===d).map(h=>h.step),l=d=>Bs(d,n,s).length?yt.list.away:bn(d),c=[{key:"wie",label:yt.list.who,text:({who:d,work:h})=>d?_s(d):l(h),cell:({who:d,work:h})=>d?a`<${N} id=${d} /><${qs} id=${d} />`:l(h)},{key:"rol",label:yt.list.role,text:d=>d.role},Ht("wat",yt.list.what,d=>d.work),{key:"stap",label:yt.list.step,text:d=>i(d.work).map(_s).join(", ")},Cn("stand",yt.list.status,d=>d.work,n.date),bs(yt.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${T(yt.list.caption,r.length)}${s?"":`. ${yt.list.only}`}`;return a`<${wt} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>Yt(n,_t(d.work)?.key)}}} />`}var yt,ri,hg,ld,_s,bg,rd,ad,id,$d=F(()=>{"use strict";V();tt();D();I();ro();et();bt();Nt();si();Zt();kt();Ie();yt=k.explore,ri=t=>(t||"").split(",").filter(Qt),hg=t=>Kn.find(e=>[x(e,"identifier"),e].includes(t)),ld=({uit:t,stap:e,partner:n,hoofdstuk:s})=>ri(t||ka(e)?.id||en(n)||hg(s)),_s=t=>t===Fs?yt.no_step:S(t);bg={"●":"l-heel","◐":"l-lang","○":"l-punt"},rd=(t,e)=>e===Fs?"l-geen":bg[ge[t]?.[0]]||"l-heel",ad=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,id=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function fd({rows:t,chosen:e,state:n}){let s=Re(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap($=>i($[u]))).sort(($,m)=>+!$-+!m).map($=>({id:`${u} ${$}`,text:$?S($):Ke.unnamed,look:`wie${$&&!It($)?"":" verzamel"}`})),c=t.flatMap(u=>{let $=u.between.length?"l-punt":"l-heel";return[...i(u.from).map(m=>({from:`from ${m}`,to:u.id,look:$})),...i(u.to).map(m=>({from:u.id,to:`to ${m}`,look:$}))]}),p=t.map(u=>({id:u.id,text:uc(u.id),look:"wat",more:kg(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>H({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Ke.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${ar} heads=${Ke.columns} ...${s} chosen=${e} label=${g(Ke.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&H({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function hd({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${yg} row=${c} />: <${N} id=${c.id} text=${uc(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${co} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${A} look="buren" items=${i.map(l)} />
    </section>
  `}function ii({rows:t,scenario:e,state:n}){let s=[md("from",Ke.list.from),md("to",Ke.list.to),Ht("inhoud",Ke.list.what,o=>o.id,uc),{key:"staat",label:Ke.list.state,text:o=>Dt(o.id,"flowState")},{key:"sindsdien",label:Ke.list.since,text:o=>Dt(o.id,"followUp")},bs(k.explore.list.where,o=>[o.id])];return a`
    <${wt} id="stromenlijst" caption=${g(Ke.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>Yt(e)}} />
  `}var Ke,uc,kg,wg,ai,yg,md,dc=F(()=>{"use strict";V();tt();D();I();_o();et();Nt();si();Zt();kt();Ie();Ke=k.explore.flows,uc=t=>`${x(t,"content")}${at(t,"between")&&` (${Ke.among})`}`,kg=({id:t})=>x(t,"followUp")&&a` <small>${g(Ke.since,{phrase:Dt(t,"followUp")})}</small>`,wg=t=>t.map(e=>S(e)).join(", ")||Ke.unnamed,ai=({ids:t})=>t.length?a`<${it} ids=${t} />`:a`<span class="zacht">${Ke.unnamed}</span>`,yg=({row:t})=>t.between.length?a`${Ke.between} <${ai} ids=${t.from} />`:a`<${ai} ids=${t.from} /> → <${ai} ids=${t.to} />`;md=(t,e)=>({key:t,label:e,text:n=>wg(n[t]),cell:n=>a`<${ai} ids=${n[t]} />`})});function li({of:t,at:e}){let n=t.map(s=>a`<${Ce} basis=${s.basis(e)} /><${kd} one=${s} />`);return a`<${A} look="wiehier" items=${n} />`}function xg({text:t,children:e}){let[n,s]=W(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function vg({of:t,at:e}){if(t.length<=_g)return a`<${li} of=${t} at=${e} />`;let n=r=>Dt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>nt(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${xg} text=${`${n(r[0])} (${r.length})`}><${li} of=${r} at=${e} /><//>`)}
    <${li} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function gd({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let s=r=>Ws({column:r,barrier:t.notation},n.key),o=e.map(({key:r,label:i})=>a`<a href=${s(r)}>${i}</a>`);return a`
    ${Y()&&a`<p class="bij niemand">${rs.silent}:</p>`}
    <${A} look="stilte" label=${rs.silent} items=${o} />
  `}function bd({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?rs.undecided:s?rs.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${M("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function wd({plan:t,scenario:e}){let{stops:n,several:s}=Yu(e,t),o=`route-${t.key}`,r=(p,u)=>a`<${li} of=${p.all} at=${u} />`;if(Y())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((p,u)=>a`
            <section>
              <${bd} stop=${p} place=${u+1} />
              <${gd} stop=${p} plan=${t} />
              ${p.all.length>0&&a`<details><summary>${rs.open}</summary>${r(p,u)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((p,u)=>s.findLastIndex($=>$.at.includes(u))),l=(p,u=p+1)=>({gridColumn:`${p+1} / ${u+1}`}),c=(p,u)=>a`
    ${i.map(($,m)=>u<=$&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
    <i class="dwarslijn" style=${l(p.at[0],p.at[p.at.length-1])}></i>
    <span style=${l(p.at[0],p.at[1])}><${kd} one=${p} /></span>
    ${p.at.map($=>a`<b style=${l($)}><${Ce} basis=${p.basis($)} /></b>`)}
  `;return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((p,u)=>a`
              <div class="boven-halte" style=${l(u)}><${gd} stop=${p} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(u)}><${bd} stop=${p} place=${u+1} /></div>
              <div class=${p.all.length?"onder-halte":""} style=${l(u)}>
                <${vg} of=${p.own} at=${u} />
              </div>
            `)}
        </div>
        <${A} look="bij-meer" label=${rs.several} items=${s.map(c)} />
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ge).map(([p,[,u]])=>a`<li><${Ce} basis=${p} />${u}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${rs.silent}</li>
        <li><em>${rs.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${on} name=${o} title=${rs.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(rs.says,{silence:k.shared.silence})}</p>
  `}var rs,_g,kd,yd=F(()=>{"use strict";V();tt();Mt();D();I();_o();Pn();et();bt();Nt();Ds();kt();rs=k.explore.route,_g=10,kd=({one:t})=>a`
  <a class=${It(t.id)?"verzamel":null} href=${M("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`});function Rr(t,e,n,s=0){let[o,r]=W(null);return Me(()=>{let i=!0;r(null);let l=()=>ft().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function mc({chosen:t,choices:e,follows:n}){let s=le(),o=E.started&&!!t&&Y();Me(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Y()?r.reverse():r}</div>`}function Og({before:t,after:e}){let n=pe[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:Z("Severity",t),after:Z("Severity",e)})}function _d({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(m=>m.was||m.sentence),l=G(r).gaps.filter(m=>m.subject===o&&!i.includes(m.sentence)),c=m=>g(pe.cell,{kind:K(gt(m.column)),step:xt(m.barrier).toLowerCase()}),p=m=>a`
    <strong>${c(m)}</strong>
    <span>${g(pe.now,{phrase:m.before})}</span> <span>${g(pe.then,{phrase:m.after})}</span>
  `,u=m=>a`
    <strong>${Og(m)}</strong> ${m.was&&`${g(pe.now,{phrase:m.was})} `}
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
  `}function Sg({id:t,status:e,scenario:n}){let s=Rr("supposed",{options:js(n),work:t,status:e});return s&&s.silent===void 0?a`<${_d} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function Cg(){let t=Object.keys(_.readings).sort((n,s)=>nt(S($c(n)),S($c(s)))),e=n=>a`
    <a href=${M(["wat-als","actie",n])}>${S($c(n))}</a>
    <span class="zacht"> ${g(pe.reading,{status:Z("Status",n.split("=")[1])})}</span>
  `;return a`<p>${pe.begin}</p><h2>${pe.readings}</h2><${A} items=${t.map(e)} />`}function xd({requested:t,scenario:e}){let{date:n}=e,s=b=>he(b)&&!!De(b,n),[o,r]=t.split("="),i=he(o)?o:"",l=lt(wn(i,n),"alternativeReading").map(b=>x(b,"status")),c=(b,w)=>M(["wat-als","actie",`${b}=${w}`]),p=e.key===J({}).key&&_.readings[`${i}=${r}`],u=b=>{location.hash=c(b,r||"")},$=([b,w])=>a`
    <a href=${c(i,b)} aria-current=${b===r?"true":null}>${K(w)}</a>
    ${b===De(i,n)&&a` <span class="zacht">${pe.read}</span>`}
    ${l.includes(b)&&a` <span class="zacht">${pe.other}</span>`}
  `,m=a`
    <p><${N} id=${i} />. ${Oe(i,n)}.</p>
    <h2>${pe.suppose}</h2>
    <${A} look="standkeuze" items=${ps("Status").map($)} />
  `,d=a`<${ir} label=${pe.which} id="actie" thing=${i} among=${s} pick=${u} />`;return a`<${mc} chosen=${i&&r?t:""} choices=${[d,i&&m]} follows=${!i||!r?a`<${Cg} />`:p?a`<${_d} found=${p} id=${i} scenario=${e} />`:We()?a`<${Sg} id=${i} status=${r} scenario=${e} />`:a`<p>${g(pe.elsewhere,{name:S(i),status:Z("Status",r)})}</p>`} />`}var pe,$c,fc=F(()=>{"use strict";V();tt();Mt();D();Wt();I();Ee();et();bt();Nt();kt();oi();pe=k.whatif.action;$c=t=>t.split("=")[0]});function Hs(){let t=k.missing;return a`
    <${ut} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${M("overzicht")}>${t.home}</a></p>
  `}function Mg({text:t,answers:e,instead:n}){let s=Rr("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=c=>[", ",ue.source.about,a`<${it} ids=${c} />`],l=o.map(({vindplaats:c,woorden:p,over:u})=>a`
      <p><${hc} text=${p} answers=${e} /></p>
      <p class="zacht">${se(c)}${u.some(Qt)&&i(u.filter(Qt))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g(ue.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ue.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(ue.source.first,{count:o.length})}</p>`}
      <${A} as="ol" look="resultaten" items=${l} />
    </section>
  `}function vd({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=Mr(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(nt),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);an(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${ue.summarised}</p>`,[u,$]=o.length?[15,ue.some_more]:[100,ue.too_many],m=c.slice(0,u).map(f=>a`<${jg} item=${f} answers=${r} />`),d=o.length&&g(ue.some,{words:o.map(f=>`“${f}”`).join(ue.or)}),h=c.length?d||T(ue.found,c.length):g(ue.nothing,{text:e});return a`
    <${ut} text=${ue.title} />
    <section class="filters" aria-label=${ue.label}>
      <div class="velden">
        <${Ps} label=${ue.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${_n} label=${ue.what} name="wat" options=${ln(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?h:ue.type}</p>
    ${o.length>1&&a`<p>${ue.alone}${o.map(f=>a` <a href=${M("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g(ue.read,{typed:e.trim(),text:s})}</p>`}
    ${p&&a`<p id="anders">${ue.try}${Lg()}</p>`}
    <${A} as="ol" look="resultaten" items=${m} />
    ${c.length>u&&a`<p>${g($,{count:c.length-u})}</p>`}
    ${i&&We()?a`<${Mg} ...${{text:e,answers:r,instead:p}} />`:p}
    <${xe} text=${i?h:""} />
  `}var ue,hc,jg,Lg,Wr=F(()=>{"use strict";Uo();V();tt();Mt();D();I();Ee();ao();et();bt();nn();kt();fc();ue=k.search;hc=({text:t,answers:e})=>ja(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),jg=({item:t,answers:e})=>a`
  <a href=${M(t.path,t.query)}><${hc} text=${t.label} answers=${e} /></a>
  <span class="zacht">${` – ${t.kind}`}${U&&_t(t.id)&&`, ${_t(t.id)?.title}`}</span>
  ${Ns(t.id)[0]&&a` <${vt} id=${t.id} />`}
  <p><${hc} text=${iu(t,e)} answers=${e} /></p>
`,Lg=()=>Object.entries(ue.lists).map(([t,e])=>a` <a href=${M(t)}>${e}</a>`)});function Md({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=E.route.query,$=t?"lijst":Od.includes(p)?p:Y()?"lijst":"beeld",m=Od.map(d=>[d,$t.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${ms} legend=${$t.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${on} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function Td({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${K(Z(t,i))} (${o(i)})`]);return r.push([Vs,`${K(k.shared.all)} (${n.length})`]),Y()?a`<${_n} name="staat" label=${$t.filters.state} options=${r} chosen=${s} />`:a`<${ms} legend=${$t.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function zd({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Cd.map(Ze=>n[Ze]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=ri(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Re(()=>Bp({...m,anyRole:!!o},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes(m.chosen)?m.chosen:"",b=h.length>kl,w=d.what.length>0,v={shown:d,opened:t,chosen:f,scenario:e,fixed:!!o},O=r.some(Boolean),y=O||l.length>0||e.stated||e.plan,L=$t.alone[hn(t[0])]||$t.alone.other,j=a`<button type="button" class="klein" onClick=${()=>H({weg:null})}>${$t.again}</button>`,q=d.undated>0&&T($t.undated,d.undated),z={...v,title:o||t.map(_s).join(", ")},B=a`<${xn}><${Is} fields=${Ld} names=${Cd} clear=${O} /><//>`,At=a`
    ${l.length>0&&a`<p>${T($t.hidden,l.length)} ${j}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${T($t.left,d.left)} ${q}</p>`}
    ${b&&a`<p role="status">${g($t.too_many,{count:h.length})}</p>`}
    ${!w&&a`<${pc} of=${t.slice(0,1)} scenario=${e} /><p>${y?$t.nothing:L}</p>`}
  `;return a`
    <${Md} many=${b||!w} field=${s} filters=${B} choices=${a`<${io} />`} notes=${At}
      keep=${{name:$t.file,title:z.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${ud} ...${z} /></div>`} list=${w&&a`<${dd} ...${v} />`}
      panel=${a`<${pd} ...${v} />`} />
  `}function Tg({query:t,scenario:e}){let n=cs("Agreement").filter(u=>eo(u,e.date)&&Rt(u,e.plan)),{title:s,none:o}=$t.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>x(u,"agreementStatus")),i=cc("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Vs,c=n.filter((u,$)=>l===Vs||r[$]===l),p=a`<${Td} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${zd} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Vs?s:`${s}: ${Z("AgreementStatus",l)}`} />`}function zg({query:t,scenario:e}){let n=Re(()=>ei(e),[e.date,e.plan]);if(!n.length)return a`<p>${$t.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=cc("FlowState",Object.keys($t.flows.first)[0],s),r=[...o,Vs].includes(t.staat)?t.staat:o[0]||Vs,i=n.filter($=>r===Vs||$.state===r),l=3*i.length>2*kl,c=t.kies||"",p=r===Vs?k.shared.all:Z("FlowState",r),u=g($t.flows.title,{state:p});return a`
    <${Md} many=${l} field=${a`<${Td} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${$t.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${fd} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${ii} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${hd} rows=${i} chosen=${c} />`} />
    <p class="zacht">${$t.flows.silence}</p>
  `}function Fd({route:{path:t,query:e}}){let n=J(e),[,s=""]=t;if(s&&!Object.hasOwn(jd,s))return a`<${Hs} />`;let o=ld(e),r=f=>{H({uit:f,kies:f,weg:null}),Lt(_s(f))},i=a`<${ir} label=${$t.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Kn.map(f=>[x(f,"identifier")||f,S(f)]),c=a`<${_n} name="hoofdstuk" label=${$t.begin.chapters} options=${l} />`,p=s||(e.van?"verbinding":o.length?"":"route"),{title:u=$t.heading,sentence:$=$t.sentence}=$t.starts[p]||{},m=Object.entries($t.starts).map(([f,{label:b,to:w}])=>[b,M(w.path,w.query),f===p]),d=s?jd[s]:e.van&&sd,h=o.length?a`<${zd} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${io} /></div>
        ${Te(n).map(f=>a`
            ${U&&a`<p><strong>${f.title}</strong></p>`}
            <${wd} key=${f.key} plan=${f} scenario=${n} />
          `)}
        <p class="zacht">${$t.begin.network}</p>
      `;return a`
    <${ut} text=${$t.heading} title=${p?`${$t.heading}: ${u}`:$t.heading}>
      <p class="uitleg">${$}</p>
    <//>
    <${Fr} label=${$t.starts_label} tabs=${m} />
    ${d?a`<${d} key=${s} query=${e} scenario=${n} />`:h}
  `}var $t,Od,Vs,Sd,Ld,Cd,jd,Bd=F(()=>{"use strict";Ae();V();tt();Mt();D();Wt();I();ro();_o();Ne();et();od();nn();$d();qa();dc();Ds();yd();oi();Wr();$t=k.explore,Od=["beeld","beide","lijst"],Vs="alle",Sd=ln(C(Object.values(_.works).flatMap(t=>t.years||[])).sort()),Ld=[[$t.filters.step,"stap",gn],[$t.filters.kind,"soort",Fo],[$t.filters.from,"vanaf",Sd],[$t.filters.to,"tot",Sd]],Cd=Ld.map(([,t])=>t);jd={informatie:zg,afspraken:Tg}});function ci(t,e){let n=xs();for(let{mark:s}of t)e?n.add(s):n.delete(s);return H({merk:[...n].join(gc),...!n.size&&{alleen:null}},!0),n.size}var gc,xs,Ad,bc,kc=F(()=>{"use strict";tt();gc=".",xs=()=>new Set((E.route.query.merk||"").split(gc).filter(Boolean)),Ad=()=>[...xs()].join(gc),bc=()=>!!E.route.query.alleen&&xs().size>0});var wc,Fg,pi,lr,xo,Dr=F(()=>{"use strict";V();I();wc=k.shared.outcomes,Fg={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},pi=({outcome:t})=>a`<g class=${`teken teken-${wc[t].sign}`}>${Fg[wc[t].sign]}</g>`,lr=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${pi} outcome=${t} />
  </svg>
`,xo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${lr} outcome=${t} /> ${wc[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function yc({gaps:t,what:e}){let n=xs(),s=t.filter(i=>n.has(i.mark)).length,o=i=>Lt(T(Ge.bar.changed,ci(t,i.target.checked))),r=t.length>1?g(Ge.mark_all,{count:t.length,what:e}):g(Ge.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Ag({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=T(Ge.questions,e.length).replace(/^\d+ /,""),u=[...Lo(e.map(d=>o==="topic"?gs(d.query):d.subject_label))].map(([d,h])=>h>1?g(Ge.repeated,{title:d,count:h}):d),$=a`
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
  `,m=()=>[e.map(d=>a`<${Bg} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${M("aandachtspunten",{tekst:t})}>${Ge.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${yc} gaps=${C([...e,...n])} what=${t} />
      <${tr} summary=${$} inside=${m} open=${i} />
    </div>
  `}function Pd({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:gs(c)}));return(s==="topic"?_.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${Ag} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Eg({row:t,of:e}){let n=en(E.route.query.partner),s=C(X(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Ed+1?o.slice(0,Ed):o,i=o.length-r.length,l=r.length===1&&s.join()===Ge.deadline.how[t.how];return a`
    <${it} ids=${r} />
    ${i>0&&g(Ge.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?bn(e):Ge.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function Ng({gap:t,found:e,scenario:n}){let[s,o]=[e.deadline,Ge.deadline.columns],r=ne(e.subject),i=S(e.subject);return a`
    <tr role="row" class=${Nd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${yc} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${N} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${Gl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Kl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${xo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Eg} row=${s} of=${e.subject} /></td>
    </tr>
  `}function ui({works:t,partner:e}){let n=en(e),s=wa(n);return Object.entries(Ge.deadline.left).map(([o,r])=>{let i=t.filter(c=>s(c)===o),l=T(r,i.length,{partner:S(n)});return i.length>0&&a`<p>${l} <${it} ids=${C(i)} name=${ne} />.</p>`})}function Id({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=Ge.deadline,p=Y()?Ig:Pg,u=n||t.length<=p+1?t:t.slice(0,p),$=zs(t.map(({found:d})=>d.deadline)),m=a`
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
          ${u.map(d=>a`<${Ng} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&m}
    </section>
  `}var Ge,Nd,Bg,Ed,Pg,Ig,_c=F(()=>{"use strict";Ae();V();tt();Mt();D();I();Ne();kc();et();Nt();$o();kt();Dr();Ge=k.gaps;Nd=t=>xs().has(t.mark)?"gemarkeerd":"",Bg=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Nd(t)}`} data-vraag=${t.mark}>
    <${yc} gaps=${[t]} what=${t.sentence} />
    <div><${Va} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;Ed=2;[Pg,Ig]=[8,5]});async function Hr(t,e){let n=await ft().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await ft().ask("page",{options:[],comparisons:e});return ft().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function di({files:t,children:e=null}){let[n,s]=W("");async function o(r,i){window.addEventListener("beforeunload",qd),await ls(s,de.saving,async()=>{let{name:l,data:c}=await ft().ask(r,i);vn(l,c,Ur[l.split(".").pop()])}),window.removeEventListener("beforeunload",qd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Wd(){let t=le(),[e,n]=W("");async function s(){let[o]=t.current.files;if(!o)return Lt(de.first_source);ls(n,de.busy,async()=>(await ft().ask("source",{data:await fa(o)})).message)}return a`
    <${P} title=${de.source} note=${de.source_intro}>
      <div class="velden">
        <label class="veld"><span>${de.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${de.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function mi({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Object.entries(i||{}).map(Rg);return c.sort(nt),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${di} files=${[{id:"bewaar-fouten",label:de.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Rd} title=${de.faults} lines=${n} count=${s} />
    <${Rd} title=${de.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${de.read}</summary><${A} items=${c} /></details>`}
  `}function Dd(t){if(!t.length)throw new Error(de.first);if(t.length>1)throw new Error(g(de.one_only,{count:t.length}));if(t[0].size>il)throw new Error(g(de.too_large,{name:t[0].name,most:il/2**20}));return t[0]}var de,Ur,qg,qd,$i,Rd,Rg,Vr=F(()=>{"use strict";Ae();V();D();I();Ee();et();Zt();ke();de=k.check,Ur={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};qg=()=>ft().ask("shipped").then(()=>ft().show()),qd=t=>t.preventDefault();$i=()=>a`
  <${P} title=${de.save} note=${de.save_intro}>
    <${di}
      files=${Object.entries(de.save_as).filter(([t])=>!(U&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${ft().own&&a`<button type="button" id="terug" onClick=${qg}>${de.back}</button>`}
    <//>
  <//>
`;Rd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(de.list,{title:t,count:n})}</h2><${A} items=${e} />`,Rg=([t,e])=>g(de.counted,{count:e,what:ga(t).toLowerCase()})});function Wg({scenario:t,report:e}){let n=s=>ls(e,Je.busy,async()=>{let o={options:js(t),marks:Ad(),kind:s};vn(`${Je.file}.${s}`,(await ft().ask("marked",o)).data,Ur[s])});return Object.entries(Je.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Dg({gaps:t,scenario:e}){let[n,s]=W(""),o=xs();if(!o.size)return null;let r=Ua(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=bc(),c=We()?Je.address:Je.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{ci(p,!1),Lt(Je.cleared)},$=()=>{H({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Je.label}>
      <p><strong>${T(Je.count,o.size)}</strong>${i>0&&T(Je.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>H({alleen:l?null:"gemarkeerd"})}>${l?Je.every:Je.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Je.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${Je.print}</button>
      <${be} name=${`${Je.file}.csv`} rows=${()=>Hd(r,e)} label=${Je.csv} id="merk-csv" />
      ${We()&&a`<${Wg} scenario=${e} report=${s} />`}
    </section>
  `}function Ug({all:t}){let e=C(t.map(i=>i.query)).sort(nt),n=[...t.flatMap(hs).flatMap(i=>i.partners),...ba],s=[...ps("Severity"),...Ud("gewicht",i=>Z("Severity",i))],o=[[Ft.fields.partner,"partner",Eo(n)],[Ft.fields.step,"stap",[...gn,...Ud("stap",xt)]],[Ft.fields.query,"vraag",e.map(i=>[i,gs(i)])],[Ft.fields.weight,"gewicht",s],[Ft.fields.kind,"soort",Fo]],r=a`<${Ps} label=${Ft.fields.text} name="tekst" />`;return a`<${xn}><${Is} ...${{fields:o,after:r}} names=${xc} /><//>`}function Hg({points:t,low:e,source:n}){let s=Object.fromEntries(xc.map(i=>[i,E.route.query[i]])),o=T(Ft.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,p)=>a`
    <a href=${M("aandachtspunten",{...s,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${Ft.parts[i]}</strong> ${g(Ft.part_counts[i],p)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${Ft.parts_label}>
      ${r("points","overleg",!n,{questions:fi(t),topics:o})}
      ${r("source",Vd,n,{questions:fi(e)})}
    </nav>
  `}function Vg({scenario:t}){let{vraag:e,partner:n}=E.route.query,s=e&&n?Ha(G(t).gaps,{...E.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${Ft.none}</p>`;let{step:o,other:r,clear:i}=Ft.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>H({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function Kg({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(m=>hs(m).map(d=>({gap:m,found:d}))).filter(({found:m})=>m.deadline).sort((m,d)=>nt(m.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter(m=>!m.deadline),c=hi[n],p=Object.entries(hi).map(([m,d])=>[m,Ft.fold[d]]),u=()=>H({vouw:o?"in":"uit"},!0),$=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${Ft.heading[c]}</h2>
        <p>${Ft.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?Ft.refold:Ft.unfold}</button>
        </p>
      </header>
      <${ms} legend=${Ft.fold_by} name="per" options=${p} current=${n} id="per" />
      <${Pd} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:m})=>m))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${Id} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&$}
    ${!t.length&&a`<${Vg} scenario=${s} />`}
  `}function Kd({route:t}){let[e,n]=[J(t.query),t.query],s=G(e).gaps,o=bc(),r=o?Ua(s).filter(w=>xs().has(w.mark)):Ha(s,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===Vd:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||xc.some(w=>n[w]),m=n.vouw?n.vouw==="uit":$&&u.length<=Gg,d=n.per in hi?n.per:Object.keys(hi)[Number(c&&!p)],f=(n.partner?Ha(s,{...n,partner:""}):[]).flatMap(hs).flatMap(w=>w.deadline?w.subject:[]),b=o?Ft.only_title:gs(n.vraag);return a`
    <${ut} text=${o?Ft.bar.label:Ft.title}>
      <p class="uitleg">${g(Ft.intro,{report:ds(dt(e.plan))})} ${Zn}</p>
    <//>
    ${Te(e).map(w=>a`<${fs} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${b}</strong></p>`:a`<${Hg} ...${{points:i,low:l,source:c}} />`}
      <${Ba} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Ug} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${Ft.source_intro}</p>`}
        <p class="zacht" id="weegt">${Ft.weights}</p>
        <${ui} works=${f} partner=${n.partner||""} />
        <${Kg} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${be} name="aandachtspunten.csv" rows=${()=>Hd(u,e)} /></p>
        <${Yo} />
      </div>
    </div>
    <${Dg} gaps=${s} scenario=${e} />
    <${xe} text=${g(Ft.shown,{points:fi(i),low:fi(l)})} />
  `}var Ft,Je,Hd,Ud,xc,Vd,fi,hi,Gg,Gd=F(()=>{"use strict";Ae();V();tt();Mt();D();Wt();I();Ee();kc();et();bt();Nt();nn();Zt();_c();$o();Vr();Ft=k.gaps,Je=k.gaps.bar,Hd=(t,e)=>[[...Ft.csv,...ts],...t.map(n=>[n.number,Z("Severity",n.severity),gs(n.query),n.sentence,_.queries[n.query]?.why||"",n.steps.map(xt).join(", "),n.kinds.map(gt).join(", "),n.partners.map(Ko).join(", "),n.subject_label,uo(n).map(se).join("; "),...Yt(e,n.plan)])];Ud=(t,e)=>{let n=E.route.query[t]||"";return n.includes(",")?[[n,mt(n.split(",").map(e))]]:[]},xc=["tekst","stap","soort","partner","vraag","gewicht"];Vd="bron",fi=t=>T(Ft.questions,t.length);hi={onderwerp:"topic",soort:"query"};Gg=25});function gi(t){let[e,n]=[vc(t),x(t,"summary")];return[e,e&&n?`${Wn.reported} ${n}`:n].filter(Boolean)}function Qg({property:t,value:e}){let n=e.slice(1),s=([o,r])=>x(n,o)&&` (${g(r,{date:rt(x(n,o))})})`;return e.startsWith("@")?[a`<${N} id=${n} />`,Object.entries(Wn.when[t]||{}).map(s)]:_.lists[t]?Z(_.lists[t],e):Wn.truth[e]||rt(e)}function wi({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Dt(o,"recommendationKind"),response:Dt(o,"response")||Wn.requested.no_response}),s=t.map(o=>a`<li><${N} id=${o} />${g(Wn.requested.line,n(o))}</li>`);return a`<${P} title=${e}><${In} id="gevraagd" items=${s} /><//>`}function pr({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of wr(t))u&&p===t&&tn(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:s,title:o,caption:r}=Wn.mentions,i=n.length>(Y()?1:Yg),l=[Ht("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>fe(c)},{key:"verband",label:s.link,text:({how:c})=>c},{...Cn("stand",s.stand,({from:c})=>c),cell:({from:c})=>he(c)&&a`<${vt} id=${c} />`}];return a`
    <${nr} id=${i?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${wt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Wn,Jg,vc,Xt,cr,bi,ki,Yg,yi,ur=F(()=>{"use strict";V();Mt();D();I();Ne();et();ke();kt();Ie();pn();Wn=k.thing,Jg=new Set([..._.hidden,...Wn.shown]),vc=t=>{let e=x(t,"promise");return e&&`${x(t,"isNew")==="true"?Wn.promised_new:Wn.promised} ${e}`};Xt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;cr=t=>Object.entries(cn.get(t)||{}).filter(([e])=>!Jg.has(e)).sort(([e],[n])=>+(n==="startsOn")-+(e==="startsOn")).map(([e,n])=>{let s=n.map(o=>a`<${Qg} property=${e} value=${o} />`);return[K(ga(e)),s.length>1?a`<${A} items=${s} />`:s[0]]}),bi=t=>ht(t,"altLabel").join(", "),ki=({id:t})=>Ja(t).length>0&&a`<${P} title=${Wn.figures}><${Xl} id=${t} /><//>`;Yg=3;yi=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${P} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${it} ids=${lt(s,n)} />${lt(s,n).length>0&&": "}
              <strong>${Dt(s,"engagement")||Wn.organisation.wish}.</strong> ${x(s,"rationale")}
            </p>
            <${re} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Xg({id:t,scenario:e}){let n=Fe.cell_columns,s=G(e).matrix.kind.filter(c=>ul(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>K(gt(c.column)),r=c=>a`<a href=${Ws(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=He(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...es(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>He(c).word,csv:Zo,cell:i},Qd(n.how,c=>c.most_basis)];return a`
    <${P} title=${Fe.cells} note=${Ut(e)}>
      <${wt} id="vakken" caption=${Fe.cells_caption} rows=${s} columns=${l}
        file=${zr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function tb({id:t,links:e,scenario:n,undecided:s}){let o=Fe.columns,r=z=>at(z,"initiative"),i=z=>_t(z)?.key,{links:l,matrix:c}=G(n),p=C(e.map(r)).length,u=z=>`; ${[Z("Strength",l[z][1]),Ga(z)].filter(Boolean).join("; ")}`,$=[...es(i),Ht("actie",o.action,r),{key:"soort",label:o.kind,text:z=>ht(z,"interventionKind").map(gt).join(", ")},{key:"wie",label:o.who,sort:!1,text:z=>bn(r(z)),cell:z=>a`<${it} ids=${An(r(z))} none=${bn(r(z))} />`},Cn("stand",o.stand,r,n.date),Qd(o.how,z=>l[z][0],u)],m=zr(t,"activiteiten",n,i),d={id:"wiewat",caption:Fe.work_caption,rows:e,sort:"actie",columns:$,file:m},h=e.flatMap(z=>_.works[r(z)]?.chapters||[]),f=z=>mt(lt(z,"chapterLead").map(S)),w=Kn.filter(z=>h.includes(z)&&f(z)).map(z=>`${S(z)} – ${f(z)}`).join("; "),v=e.flatMap(z=>ht(z,"interventionKind")),O=C(c.kind.map(z=>z.column)).filter(z=>!v.includes(z)),y=C(G(n).apart.map(({kind:z})=>z)),L=at(t,"broader")&&!s&&g(Fe.absent,{kinds:mt(O.map(gt))}),j=Vo(dt(n.plan),k.shared.nothing_step),q=a`<p>${s?k.overview.undecided:j}</p>`;return a`
    <${P} title=${g(e.length>p?Fe.work_rows:Fe.work,{count:p,rows:e.length})}>
      ${e.length?a`<${wt} ...${d} />`:q}
      ${L&&a`<p>${L}</p>`}
      ${w&&a`<p class="zacht">${g(Fe.heads,{chapters:w})}</p>`}
      ${y.map(z=>a`<p class="zacht">${g(Fe.care,{kind:K(gt(z))})}
            <a href=${M("maatregelen",{soort:z})}>${Fe.care_link}</a>.</p>`)}
    <//>
  `}function eb({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${N} id=${n} />`,g(ve(_t(n)).thing.step.helper,{awareness:Dt(n,"awareness")||Fe.unaware})]);return a`<${P} title=${Fe.helpers}><${A} items=${e} /><//>`}function Yd({id:t}){let e=J(E.route.query),n=lt(t,"narrower"),s=[t,...n],o=i=>s.flatMap(l=>zt(l,"barrier")).filter(l=>Jt(l,i)),r=s.flatMap(i=>X(i,"at").flatMap(l=>l.of)).filter(i=>i in G(e).links&&Rt(i,e.plan));return a`
    <${Zg} id=${t} narrow=${n} />
    <${Xg} id=${t} scenario=${e} />
    <${tb} id=${t} links=${r} scenario=${e} undecided=${Sp(e).has(t)} />
    <${wi} title=${Fe.requested} ids=${o("Recommendation").filter(i=>Rt(i,e.plan))} />
    <${eb} ids=${o("Facilitator")} />
  `}var Fe,vo,_i,Jd,Qd,Zg,xi=F(()=>{"use strict";V();tt();D();Wt();I();Ne();Pn();et();bt();Nt();Zt();ke();kt();Ie();ur();pn();Fe=k.thing.step,vo=t=>mn.filter(e=>t.includes(e.notation)).map(e=>e.label),_i=t=>_.works[t]?.across?k.shared.all_steps:vo(Gn(t)).join(", "),Jd=t=>ge[t]?.[1]||"",Qd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>Jd(e(s))+n(s),cell:s=>e(s)&&[a`<${Ce} basis=${e(s)} />`,` ${Jd(e(s))}${n(s)}`]}),Zg=({id:t,narrow:e})=>a`
  <${P} title=${Fe.what}>
    <${Xt} text=${x(t,"step")} />
    <${Xt} text=${x(t,"definition")} />
    <${Xt} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Fe.narrower}<${it} ids=${e} />.</p>`}
    ${at(t,"broader")&&a`<p>${Fe.broader}<${N} id=${at(t,"broader")} />.</p>`}
  <//>
`});function vi({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:{query:h}}){let f=J(h),{plan:b,strict:w}=f,v=o.map(([,Le,ea])=>ea.find(([qi])=>qi===h[Le])?.[1]),O=p&&w&&k.shared.choices.strict_phrase,{found:y,some:L,read:j}=Mr(h.tekst||""),q=new Set(L.length||j?[]:y.map(({id:Le})=>Le)),z=n(f).filter(Le=>!h.tekst||q.has(Le.id)||Do(r(Le),h.tekst)).filter(Le=>o.every(([,ea,,qi])=>!h[ea]||qi(Le,h[ea]))),B=T(m.count,z.length),[At,Ze]=W([]),ye=z.filter(({id:Le})=>At.includes(Le)),_e=ye.length>0&&T(k.shared.ticked,ye.length),Ii=[...v,h.tekst,O,_e].filter(Boolean).join(" · ")||k.shared.all,[$r,...R]=s,je=Le=>a`<${nb} ...${{ticked:At,tick:Ze,row:Le,of:$r}} />`,Os=ye.length?ye:z,mr=()=>Nn([...s,...$],$a(Os,s,Yl("sorteer",i)),Le=>Yt(u?f:null,_t(Le.id)?.key||Le.plan||b,Ii));return a`
      <${ut} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${xn}>
        <${lo} />
        ${u&&a`<${Tr} />`}
        <${Is} fields=${o} names=${["tekst","vouw",...o.map(([,Le])=>Le)]}>
          <${Ps} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Go} />`}
      <p class="telling">${B}${_e&&`, ${_e} `}
        <${be} name=${`${kr(m.title)}.csv`} rows=${mr} />
        ${c&&!u&&!ye.length&&a`<span class="zacht"> ${k.shared.ticks}</span>`}</p>
      <${wt} id=${t} caption=${g(m.caption,{count:B})} rows=${z}
        columns=${c&&!u?[{...$r,cell:je},...R]:s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${xe} text=${B} />
    `}}function nb({ticked:t,tick:e,row:n,of:s}){let o=t.includes(n.id),r=()=>e(o?t.filter(l=>l!==n.id):[...t,n.id]),i=g(k.shared.tick,{what:S(n.id)});return a`
    <label class="merk"><input type="checkbox" checked=${o} aria-label=${i} onChange=${r} /></label>
    ${s.cell?s.cell(n):s.text(n)}
  `}var as,Pt,un,o$,Zd,r$,Kr,Gr,a$,sb,Oo,ob,rb,i$,l$,ab,ib,Xd,lb,t$,c$,cb,p$,pb,ub,db,e$,$b,u$,d$,$$,vs,Jr,m$,mb,fb,n$,s$,f$,h$=F(()=>{"use strict";Uo();V();tt();Mt();D();Wt();I();ao();et();bt();Nt();nn();Zt();kt();Ie();ur();xi();as=k.partners,Pt=k.measures,un=k.lookup;o$=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>ht(t,e))].join(" "),Zd="organisationKind",r$=vi({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>_.partners[U?t:""],textOf:({id:t})=>o$(t),fields:[[as.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[as.fields.kind,"soort",ps("OrganisationKind"),({id:t},e)=>x(t,Zd)===e],[as.fields.role,"rol",Object.entries(as.roles),({roles:t},e)=>t.includes(e)]],columns:[Ht("naam",as.columns.name,({id:t})=>t,S,qs),{key:"soort",label:as.columns.kind,text:t=>Dt(t.id,Zd)},{key:"stappen",label:as.columns.steps,text:t=>vo(t.steps).join(", ")},{key:"handelt",label:as.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:as.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:as.columns.wish,text:t=>t.wish}]}),Kr=t=>_.called[t]?.short||"",Gr=t=>x(t,"prefLabel"),a$="exploitationForm",sb=Bn.map(t=>({id:t,..._.works[t],text:[o$(t),Dt(t,a$)].join(" ")})).sort((t,e)=>nt(Kr(t.id)||"~",Kr(e.id)||"~")||nt(Gr(t.id),Gr(e.id))),Oo=U?"":is[0].date,ob={key:"plan",label:K(Fn(Oo)),text:({id:t})=>De(t,Oo)?Oe(t,Oo):"",cell:({id:t})=>De(t,Oo)&&a`<${vt} id=${t} date=${Oo} />`},rb=(t,e,n)=>{let o=so(t).filter(r=>x(r,"dueBy")===e).map(r=>n?x(r,"deadlineLabel")||Gr(t):x(r,"deadlineText"));return[rt(e),mt(n?o:o.map(r=>`“${r}”`))].filter(Boolean).join(": ")},i$="alle",l$=({id:t},e)=>Jt(t,e),ab=Eo(Bn.flatMap(Ao)),ib=({id:t,across:e},n)=>n===i$?e:Gn(t).includes(n),Xd=t=>a`<span class="zacht">${t}</span>`,lb=t=>mt(lt(at(t,"inChapter"),"chapterLead").map(S)),t$=({id:t,container:e})=>En(t,"lead")?k.shared.unread:e?"":k.shared.no_lead,c$=t=>Pt.dated.some(Jt.bind(null,t))?C(Pt.days.flatMap(ht.bind(null,t))):[],cb=({id:t,due:e=""})=>c$(t)[0]||e,p$=vi({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>sb.filter(e=>Rt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Gr(t),more:[{key:"hoofdstuk",label:Pt.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"kop",label:Pt.columns.heads,text:({id:t})=>lb(t)},{key:"doet",label:Pt.columns.who,text:({id:t})=>bn(t)},{key:"beloofd",label:Pt.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:Pt.columns.reported,text:({id:t})=>x(t,"summary")},{key:"termijnen",label:Pt.columns.terms,text:({id:t})=>oo(t).join("; ")},{...Qo(un.columns.place,({id:t})=>t),text:({id:t})=>C([...oe(t),...oe(wn(t))]).map(se).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===E.route.query.hoofdstuk)??t[0],titles:[...no,["",Pt.no_chapter]]},fields:[[Pt.fields.what,"wat",Object.entries(Pt.types),l$],[Pt.fields.chapter,"hoofdstuk",no,({chapters:t},e)=>t?.includes(e)],[Pt.fields.step,"stap",[...gn,[i$,Pt.across]],ib],[Pt.fields.kind,"soort",Fo,({id:t},e)=>_r(t).includes(e)],[Pt.fields.status,"staat",ps("Status"),({id:t},e)=>De(t)===e],[Pt.fields.who,"partner",ab,({id:t},e)=>Ao(t).includes(e)],[Pt.fields.form,"vorm",ps("ExploitationForm"),({id:t},e)=>ht(t,a$).includes(e)]],columns:[{key:"nr",label:Pt.columns.number,text:({id:t})=>Kr(t),cell:({id:t})=>Kr(t)?a`<a href=${Xe(t)}>${Kr(t)}</a>`:Xd(Pt.no_number)},Ht("naam",Pt.columns.name,({id:t})=>t,Gr),...es(({id:t})=>_t(t)?.key),{key:"wat",label:Pt.columns.what,text:({id:t})=>fe(t)},...Oo&&Oo!==$e?[ob]:[],Cn("nu",U?Pt.columns.stand:K(Fn($e)),({id:t})=>t),{key:"termijn",label:Pt.columns.deadline,text:cb,cell:t=>{let e=C([t.due||"",x(t.id,"finalDueBy")]).filter(Boolean);return c$(t.id).map(rt).join(" – ")||e.map(s=>a`<p>${rb(t.id,s,e.length>1)}</p>`)}},{key:"stap",label:Pt.columns.step,text:({id:t})=>_i(t)},{key:"wie",label:Pt.columns.lead,sort:!1,text:t=>t.leads?.map(S).join(", ")||t$(t),cell:t=>t.leads?a`<${it} ids=${t.leads} />`:Xd(t$(t))}]}),pb=["concerns","reportedUnder","barrier","answeredBy"],ub=Object.entries(_.lookups).map(([t,e])=>({id:t,...e,about:C(pb.flatMap(n=>lt(t,n))).filter(Qt),text:[S(t),...ht(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),db=({id:t})=>a`<${Xt} text=${x(t,"summary")} look="zacht" />`,e$="Recommendation",$b=Object.entries(un.types).filter(([t])=>cs(t).length),u$=(t,e,n)=>vi({name:t,of:e,sort:"naam",rows:({plan:s})=>ub.filter(o=>Rt(o.id,s)&&Jt(o.id,e$)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),more:[{key:"samenvatting",label:un.columns.summary,text:({id:s})=>x(s,"summary")}],groups:{of:({id:s})=>Object.keys(un.types).find(o=>Jt(s,o))||"",titles:Object.entries(un.types).map(([s,o])=>[s,K(o)])},fields:[[un.fields.what,"wat",$b.filter(([s])=>s===e$===n),l$],[un.fields.step,"stap",gn,({steps:s},o)=>s.includes(o)]],columns:[Ht("naam",un.columns.name,({id:s})=>s,S,db),...es(({id:s})=>_t(s)?.key),{key:"wat",label:un.columns.what,text:({id:s})=>fe(s)},{key:"zegt",label:un.columns.description,text:s=>s.description},{key:"over",label:un.columns.about,sort:!1,text:s=>s.about.map(S).join("; "),cell:s=>a`<${it} ids=${s.about} name=${ne} />`},Qo(un.columns.place,({id:s})=>s)]}),d$=u$("naslag","lookup",!1),$$=u$("gevraagd","requested",!0),vs=k.timeline,Jr=t=>t.day.slice(0,4),m$=t=>E.route.query.jaar||Jr(t),mb=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?Bo(t.id):[Jr(t)];return n?n<=e&&e<=s:Jr(t)===e},fb=t=>m$(t)===Jr(t)?t.day:`z${t.day}`,n$=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),s$=ln(C(_.timeline.map(Jr))),f$=vi({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>_.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Oe(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${n$(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:m$,titles:s$},fields:[[vs.fields.what,"wat",Object.entries(vs.kinds),(t,e)=>t.kind===e],[vs.fields.step,"stap",gn,({steps:t},e)=>t.includes(e)],[vs.fields.year,"jaar",s$,mb]],columns:[{key:"dag",label:vs.columns.when,text:fb,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:vs.fields.what,text:t=>vs.kinds[t.kind]},{key:"wat",label:vs.columns.what,text:n$,cell:t=>[t.id&&a`<${N} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:vs.columns.stand,text:t=>t.phrase},Qo(un.columns.place,t=>t.at)]})});function hb({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Ks.requested_mark}</span>`,r=e&&a`<span class="bij door">${Ks.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ks} bar=${t.bar} />${l}`}function gb({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Za(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=ns(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${He(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${po(c)} aria-haspopup="dialog" onClick=${()=>H({cel:c})}>
        <span class="sr">${g(Ks.cell,{row:t.label,step:xt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${hb} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Ce} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Si({by:t,scenario:e,plan:n,address:s="",reach:o}){let[r,i]=[On(n),Xo(t,e,n)],[l,c]=W(s?Math.max(0,r.indexOf(Ra(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${wb} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${Oi(n)} role="table">
      <caption>${g(Ks.caption,{rows:Ks.heads[t],scenario:Ut(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Ks.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${bb} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Ks.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ve(t,e,n).map(u=>a`<${kb} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Ks,bb,kb,wb,Oi,Oc=F(()=>{"use strict";V();tt();D();I();Pn();bt();go();kt();Ks=k.overview;bb=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Xe(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,kb=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${N} id=${t.id} text=${t.label} />`:t.label}</th>
    ${On(e).map((o,r)=>a`<${gb} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,wb=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Ks.one_step}>
    ${On(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${xt(s)}
        </button>
      `)}
  </div>
`,Oi=t=>t===_.plans[0]?"matrix":`matrix-${t.key}`});function yb({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:s,ask:o,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${M(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${s.map(p=>a`<path d=${p} />`)}</svg><span><strong>${o}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${Gs.wish}</h2><a href=${M(Gs.also.to,Gs.also.choose)}>${Gs.also.ask}</a>
      <${A} look="tegels" items=${Gs.tiles.map(n)} />
    </section>
  `}function _b({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&Aa(n,e?s:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${M("aandachtspunten",l)}>${t.ask}</a></p>
  `}function xb({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Gs.discuss.title}</h2><p>${Gs.discuss.note}</p>
        <p class="acties"><a href=${M("aandachtspunten")}>${g(Gs.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <${A} look="kaartjes" items=${r.map(i=>a`<${_b} ...${{point:i,several:s}} />`)} />
        `:null})}
    </section>
  `:null}function vb({state:t,word:e,things:n,date:s}){let o=i=>Ns(i,s)[1]&&a`<span class="zacht"> – ${Ns(i,s)[1]}</span>`,r=g(te.group,{state:K(e),count:n.length});return a`
    <div class="standgroep">
      <${U?"h4":"h3"} class=${`s-${t}`}>${r}<//>
      <${Se} ids=${Ot(n)} more=${o} />
    </div>
  `}function Ob({scenario:t,plan:e}){return G(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:o,undecided:r})=>{let i=_.codes.InterventionKind[s],l=o.map(p=>a`<${vb} ...${p} date=${t.date} />`),c=r?te.undecided:Vo(e);return a`
      <section class="slachtoffers" id=${e===_.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}>
        <div class="hoofdstuk">
          <${U?"h3":"h2"}>${g(te.apart.title,{kind:i.label})}<//>
          <p>${g(te.apart.note,{definition:i.definition})}</p>
        </div>
        ${o.length?a`<div class="standen">${l}</div>`:a`<p>${c}</p>`}
      </section>
    `})}function b$({route:t}){let e=J(t.query),n=Object.hasOwn(Sc,t.query.rijen||"")&&Sc[t.query.rijen||""]||"kind",s=Object.entries(Sc).map(([c,p])=>[c,te.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=G(e),l=a`<${jb} answer=${i} plan=${dt(e.plan)} plans=${Te(e)} />`;return a`
    ${n==="kind"?l:a`<${ut} text=${te.heading} title=${te.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${te.matrix[n]}</h2><p>${Ut(e)}</p>
          <p class="acties"><a href=${M("methode")}>${te.legend.more}</a></p>
          <${io}>
            <${ms} legend=${te.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${Te(e).map(c=>a`
            ${U&&a`<h3>${c.title}</h3>`}
            <${fs} plan=${c} />
            <${Si} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${be} name="matrix.csv" rows=${()=>Cb(n,e,c)} />
              <${on} name=${Oi(c)} title=${te.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${Oi(c)}"]`} legend=".legenda .stalen li" note=${te.legend.note} />
              <${Rs} text=${()=>location.href} label=${te.link} />
            </div>
            <${Ob} scenario=${e} plan=${c} />
          `)}
        <${Yo} />
      </div>
      <${Qa} undecided=${Wa(e)} />
    </div>
    ${r&&a`<${sr} address=${r} by=${n} scenario=${e} />`}
    <${xe} text=${r?"":g(te.shown,{scenario:Ut(e)})} />
  `}var te,g$,Gs,Sc,Sb,Cb,jb,k$=F(()=>{"use strict";V();tt();Mt();D();Wt();I();Pn();et();bt();go();nn();Zt();Ds();kt();Oc();pn();te=k.overview,{truth:g$}=k.thing,{start:Gs}=te;Sc={"":"kind",partner:"partner",vorm:"form"},Sb=(t,e,n)=>{let{word:s,lines:o}=He(e);if(!e)return[t.label,xt(n),te.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,xt(n),s,o.join("; "),Z("Basis",r),g$[String(i)],l,c,p,g$[String(u)]]},Cb=(t,e,n)=>[[...te.csv,...ts],...Ve(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Sb(s,o,On(n)[r]),...Yt(e,n.key)]))],jb=({answer:t,plan:e,plans:n})=>{let s=String(new Date().getFullYear()),o=C(n.map(({date:i})=>i.slice(0,4))).filter(i=>i<s),r=a`
    <p><strong>${T(te.start.dated,o.length,{years:mt(o)})}</strong>${" "}${te.start.since}</p>
  `;return a`
  <div class="start">
    <${ut} text=${te.heading} title=${te.title}>
      <p>${g(te.start.intro,{report:ds(e)})}</p>
      ${o.length>0&&r}
    <//>
    <${yb} answer=${t} />
  </div>
  <${xb} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function w$(t,e){let n=await ft().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=Dn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Lb(c,n)),l=(r||[]).length-i.length;return ft().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await jc({decisions:i,undone:[]}),null}function Lb({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function jc(t){let e=Kt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await ft().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Be(...t){let{decisions:e}=Kt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await jc({decisions:[...e,...t],undone:[]})}async function y$(t){let{decisions:e,undone:n}=Kt(),[s,o]=[[...e,...n],e.length+t];o>=0&&o<=s.length&&await jc({decisions:s.slice(0,o),undone:s.slice(o)})}function Yr(){let{rows:t,places:e}=Kt().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var Dn,Kt,Ci,Cc,Qr,ji,So,Li,Co=F(()=>{"use strict";D();I();Ee();Dn=()=>ft().board,Kt=()=>Dn();Ci=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),Cc=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[Qr,ji]=[Cc("column"),Cc("name")],So=(t,e)=>Cc("list")("",t,e);Li=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Mb({column:t,act:e}){let[n,s]=t.both,{found:o}=Kt(),r=o.columns.some(({target:h,table:f})=>h===o.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(St.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=h=>e(()=>Be(Qr(t.which,"target",p[h]||`${l}:${h}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?St.whose:St.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>u(h)} />
          ${n?g(St.readings[h],{one:n,other:s}):St.roles[h]}
        </label>`)}
    </fieldset>
  `}function Tb({column:t,act:e}){let{targets:n,fields:s}=Kt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&St.by_values,t.options.length>0&&t.why==="head"&&g(St.maybe,{what:t.options.join(", ")}),t.month_first&&St.month_first,t.says].filter(Boolean),m=C([...n.slice(0,_$),St.notes,...n.slice(_$)]),d=c?[[`${l}:${c}`,g(St.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${bo} label=${g(St.as,{head:r})} value=${d[0]?.[0]||l||St.notes}
          options=${[...d,...ln(m)]} pick=${h=>e(()=>Be(Qr(o,"target",h===St.notes?"":h)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(St.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${Mb} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function zb(){let[t,e]=W(0),{rows:n,fields:s}=Kt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[St.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <${P} look="bordproef" title=${g(St.row,{place:t+1,count:n.length})}>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${St.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${St.following}</button>
      </p>
    <//>
  `}function x$({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Kt().found,l=[[g(St.read,{read:n.filter(c=>!c.open).length,count:n.length}),St.sum.placed],[g(St.read,{read:n.filter(c=>c.led).length,count:n.length}),St.sum.led],[String(Li(s).length),St.sum.asks],[String(o.length),St.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${St.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Tb} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <${P} look=${null} title=${St.plan}>
          <${ws} id="plannaam" label=${St.plan_title} value=${r.title}
            pick=${c=>t(()=>Be(So(i.title,c)))} />
          <${ws} id="plandag" type="date" label=${St.plan_day} value=${r.day}
            pick=${c=>c&&t(()=>Be(So(i.day,c)))} />
        <//>
        <${zb} />
        <${P} look=${null} title=${St.sums}>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        <//>
      </div>
    </div>
  `}var St,_$,v$=F(()=>{"use strict";V();D();Co();I();ke();rr();St=k.board.columns,_$=-1});function O$({act:t}){let e=le(),[n,s]=W(null),[o,r]=W(""),[i,l]=W(""),c=(h,f)=>o||t(()=>(r(h),f().finally(()=>r("")))),p=h=>c(rn.busy,async()=>{let f=await h(),b=await w$(f.name,f.data);if(s(b&&{...b,given:f}),b)return Lt(b.message);location.hash=M("controleer",{stap:"kolommen"})}),u=h=>c(h?rn.result.alongside_busy:rn.result.making,async()=>{n&&(await Hr(n.given,h)).ok&&(location.hash=M(h?"vergelijk":"overzicht"))}),$=h=>p(async()=>{let f=Dd(h);return{name:f.name,data:await fa(f)}}),m=(h,f)=>p(async()=>({name:h,data:new TextEncoder().encode(f)}));Me(()=>{let h=f=>$(f.dataTransfer.files);return window.addEventListener("drop",h),()=>window.removeEventListener("drop",h)},[]);let d=a`
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
      ${n&&a`<${mi} ...${n} />`}
      ${n?.ok&&d}
    </div>
  `}var rn,S$=F(()=>{"use strict";Ae();V();tt();Co();I();Ee();Vr();rn=k.board});function Fb({which:t,text:e,act:n}){let[s,o]=W(null),[r,i]=[`wie-${encodeURIComponent(t)}`,s?.match(/.*;\s*/)?.[0]||""],l=s===null?[]:Kt().found.organisations;return a`<details><summary>${Bt.other}</summary>
    <label class="veld"><span>${g(Bt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Be(ji(t,"names",s||"")))}>${Bt.other_take}</button></details>`}function C$({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Kt().found,r=(...d)=>e.filter(({reading:h})=>d.includes(h)),i=r("new").map(({text:d})=>d),l=C(e.flatMap(d=>d.fresh)).filter(d=>!i.includes(d)),[c,p]=[r("several"),Li(e).length],u=(d,...h)=>t.bind(null,()=>Be(ji(d,"names",h.join("; "))),void 0),$={count:e.length,fresh:i.length+l.length,asks:p},m=a`<${A} items=${n} /><p class="zacht">${Bt.left_out_more}</p>`;return a`
    <p class="uitleg">${p?g(Bt.intro,$):Bt.nothing}</p>
    <${Zr} act=${t} title=${Bt.several} names=${c}
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
    <${Zr} act=${t} title=${Bt.same} names=${r("same")}>
      ${({which:d,parts:h,meant:f})=>a`
        <p>${g(Bt.same_text,{meant:f})}</p>
        <p class="acties">
          <button type="button" onClick=${u(d,f)}>${Bt.yes}</button>
          <button type="button" class="alslink" onClick=${u(d,...h)}>${Bt.no}</button>
        </p>
      `}
    <//>
    <${Zr} act=${t} title=${Bt.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(Bt.fresh,{names:mt(l.map(d=>`“${d}”`))})}</p>`}>
      ${({which:d,text:h,kind:f})=>a`
        <${bo} label=${g(Bt.kind_of,{name:h})} value=${f||"organisatie"}
          options=${Object.entries(Bt.new_kinds)} pick=${b=>t(()=>Be(ji(d,"kind",b)))} />
      `}
    <//>
    <${Zr} act=${t} title=${Bt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${Bt.no_partner_more}</p>`} />
    ${n.length>0&&a`<${P} look="bordnamen" title=${Bt.left_out}>${m}<//>`}
    <${Zr} act=${t} title=${Bt.known} names=${r("known","split","decided")}>
      ${({meant:d})=>d&&a`<p class="zacht">${g(Bt.means,{meant:d})}</p>`}
    <//>
    <${P} look=${null} title=${Bt.expect} note=${Bt.expect_more}>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${d=>t(()=>Be(So(o.without,d.target.checked?"nee":"ja")))} />
        ${Bt.expect_yes}
      </label>
    <//>
  `}var Bt,Zr,j$=F(()=>{"use strict";V();D();Co();I();ke();rr();Bt=k.board.partners;Zr=({title:t,names:e,act:n,children:s,after:o=null,more:r=0})=>e.length+r>0&&a`
    <${P} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
      ${o}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${T(Bt.count,i.count)}</span></p>
            ${s?.(i)}<${Fb} ...${i} act=${n} />
          </li>`)}</ul>
    <//>
  `});function Ab(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Eb({row:t,name:e,act:n}){let{choices:s}=Kt().found,o=t.asks[e],r=[["","…"],...ln(s[e]||[])],i=l=>n(()=>Be(Qr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${Ct.right}</button>`}
      ${s[e]&&a`<${bo} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Nb({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Kt().found,[c,p]=W(!1),{proposal:u}=t,$=t.fields[l.step],m=t.fields[l.kind]||"",d=[["",Ct.unknown],...ln(C([...m?[m]:[],...i[l.kind]]))],h=O=>{s(),e(()=>Be(Ci(t.which,l.kind,O)))},f=O=>{n(t,c&&$&&!t.places.includes(O)?`${$}; ${O}`:O),p(!1)},b=a`
    <button type="button" class="is-voorstel"
      onClick=${()=>f(u?.value||"")}>${u?.value} <kbd aria-hidden="true">↵</kbd></button>
  `,w=a`
    <button type="button" class="alslink" onClick=${()=>p(!0)} aria-pressed=${String(c)}>${Ct.plus}</button>
    <button type="button" class="alslink" onClick=${()=>n(t,"")}>${Ct.later}</button>
  `;function v(O){let{target:y,currentTarget:L,key:j,shiftKey:q}=O;if(y!==L||O.ctrlKey||O.altKey||O.metaKey)return;let z=r.find(B=>B.key===j.toUpperCase());if(z)f(z.value);else if(j==="Enter"&&q&&u)o();else if(j==="Enter"&&u)f(u.value);else if(j.toUpperCase()==="L")n(t,"");else if(j==="+")p(!0);else if(j==="ArrowDown"||j==="ArrowUp"){let B=[...document.querySelectorAll(".bordkaart")];B[B.indexOf(L)+(j==="ArrowDown"?1:-1)]?.focus()}else if(j==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;O.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${v}>
        <h3><span class="bij">${t.number}</span>${Ab(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:O,role:y})=>a`<span>${O}${y&&` (${y})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||Ct.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(O=>a`<${Eb} row=${t} name=${O} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:O,key:y})=>a`<button type="button" class=${u?.value===O?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(O))} onClick=${()=>f(O)}>
              ${O} <kbd aria-hidden="true">${y}</kbd></button>`)}
        </div>
        <${ws} label=${Ct.kind} value=${m} options=${d} pick=${h} />
        <p class="acties">
          ${u&&!r.some(({value:O})=>O===u.value)&&b}
          ${$&&w}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function Pb(){let{cells:t,places:e}=Kt().found;return a`
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
  `}function L$({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Kt().found,[r,i]=W(e[0]?.reason||""),[l,c]=W(Bb),[p,u]=W(0),[$,m]=W([]),d=le(),[h,f]=W(0),b=[...e,...["",Mi].map(R=>({reason:R,value:"",count:0,strength:""}))].map(R=>({...R,count:n.filter(je=>Lc(je,R.reason)).length})).filter(({count:R})=>R),w=n.find(({which:R})=>R===$.at(-1)),v=b.find(({reason:R})=>R===r)||b.find(({reason:R})=>w&&Lc(w,R))||b[0],O=v?.reason,y=R=>{i(R),m([]),u(0),Y()&&d.current?.scrollIntoView()},L=()=>c(j.length),j=n.filter(R=>Lc(R,O)||R.open&&$.includes(R.which)),q=Math.max(0,Math.min(p,j.length-1)),z=R=>t(()=>Be(...R.map(je=>Ci("*",o.step,"",je))),Yr);async function B(R,je){await t(()=>Be(Ci(R.which,o.step,je)));let Os=Kt().found.rows.filter(({open:mr})=>mr).length;Lt(g(je?Ct.is_at:Ct.is_open,{title:R.number||R.title,value:je,count:Os})),f(Os||!R.open?j.indexOf(R)+1:-1)}Me(()=>{if(!h)return;h<0&&jt("verder")?.focus();let R=d.current?.querySelectorAll(".bordkaart")||[],je=R[Math.min(Y()?1:h,R.length)-1];h>0&&(je||document.querySelector(".bordreden"))?.focus(),f(0)},[h]);let At=e.filter(({strength:R})=>R==="sterk").map(({reason:R})=>R),Ze=a`
    <button type="button" id="alle-sterke" onClick=${()=>z(At)}>${Ct.take_strong}</button>
  `,ye=a`
    <button type="button" id="alle-voorstellen"
      onClick=${()=>z(e.map(({reason:R})=>R))}>
      ${g(Ct.take_all,{count:e.reduce((R,{count:je})=>R+je,0)})}
    </button>
  `,_e=a`
    <p class="acties bordblad">
      <button type="button" disabled=${!q} onClick=${()=>u(q-1)}>${Ct.previous}</button>
      <span>${g(Ct.which,{place:q+1,count:j.length})}</span>
      <button type="button" disabled=${q>j.length-2}
        onClick=${()=>u(q+1)}>${Ct.following}</button>
    </p>
  `,Ii=g(Ct.more,{count:j.length-l}),$r=R=>R===Mi?Ct.done:R||Ct.none;return a`
    <p class="bordstand">${Yr()} ${n.every(({judged:R})=>R)&&Ct.all_done}</p>
    <div class="borddrie">
      <${P} look="bordredenen" title=${Ct.reasons}>
        ${At.length>1&&At.length<e.length&&Ze}
        ${e.length>1&&ye}
        <ul>
          ${b.map(({reason:R,value:je,count:Os,strength:mr})=>a`<li key=${R} class=${R===O?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(R===O)}
                  onClick=${()=>y(R)}><span class="bordtal">${Os}</span> ${$r(R)}</button>
                <p class="zacht">
                  ${mr==="zwak"&&a`<span class="bordnaam">${Ct.weak}</span> `}
                  ${je?g(Ct.proposal,{value:je}):R===Mi?Ct.done_more:Ct.none_more}
                </p>
                ${je&&a`<button type="button" class="klein" aria-label=${`${T(Ct.take,Os)}: ${R}`}
                    onClick=${()=>z([R])}>${T(Ct.take,Os)}</button>`}
            </li>`)}
        </ul>
      <//>
      <section class="bordkaarten" ref=${d}>
        <h2>${v&&$r(v.reason)} <span class="zacht">${j.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${Ct.keys}</summary>
          <p>${g(Ct.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Y()?j.slice(q,q+1):j.slice(0,l)).map(R=>a`<${Nb} key=${R.which} ...${{row:R,act:t,place:B}}
              hold=${()=>m([...$,R.which])}
              all=${()=>z([R.proposal?.reason||""])} />`)}
        </ul>
        ${Y()&&j.length>1&&_e}
        ${!Y()&&j.length>l&&a`<button type="button" onClick=${L}>${Ii}</button>`}
      </section>
      <${Pb} />
    </div>
  `}var Ct,Bb,Mi,Lc,M$=F(()=>{"use strict";Ae();V();Mt();D();Co();I();ke();rr();Ct=k.board.place,Bb=30,Mi="-",Lc=({open:t,proposal:e},n)=>n===Mi?!t:n?e?.reason===n:t&&!e});function T$({act:t}){let e=Kt(),{name:n,decisions:s}=e,{rows:o,plan:r,places:i,access:l,fields:c}=e.found,[p,u]=W(null),[$,m]=W(""),d=JSON.stringify(s),h=e.taken===d&&ft().own;Me(()=>{h||t(async()=>{e.taken=d;let L=await Hr({name:n,decisions:s},!1);u(L.ok?null:L)})},[d]);let f=()=>vn("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),b=()=>$!==Qe.alongside_busy&&ls(m,Qe.alongside_busy,async()=>{let L=await Hr({name:n,decisions:s},!0);if(!L.ok)return u(L);location.hash=M("vergelijk")});if(p)return a`<div class="antwoord"><${mi} ...${p} /></div>`;if(!h)return a`<p role="status">${Qe.making}</p>`;let w=J(E.route.query),v=_.plans.find(({title:L})=>L===r.title)||_.plans[_.plans.length-1],O=G(w).apart.filter(L=>L.plan===v.key&&L.groups.length),y=i.flatMap(({value:L})=>{let j=o.filter(q=>!q.judged&&q.places.includes(L));return j.length?[a`${L}: ${j.map(({number:q,title:z})=>`${q} ${z}`.trim()).join("; ")}`]:[]});return a`
    <p>
      ${Yr()}
      ${o.some(L=>!L.judged)&&a` <strong>${Qe.not_yet}</strong>`}
    </p>
    <p class="acties">
      <a href=${M("aandachtspunten")}>${Qe.questions}</a>
      <button type="button" id="ernaast" onClick=${b}>${Qe.alongside}</button>
      <span role="status">${$}</span>
    </p>
    ${y.length>0&&a`<p>${Qe.bare}</p><${A} items=${y} />`}
    <${Si} by="kind" scenario=${w} plan=${v} />
    ${O.map(({kind:L,groups:j})=>{let q=j.flatMap(z=>z.things);return a`<p>${T(Qe.apart,q.length,{kind:gt(L)})} <${it} ids=${q} /></p>`})}
    ${E.route.query.cel&&a`<${sr} address=${E.route.query.cel} by="kind" scenario=${w} />`}
    <${P} title=${Qe.take_along}>
      <${ws} id="toegang" label=${Qe.access} value=${r.access||"niet-openbaar"}
        options=${l.map(L=>[L,L.replace("-"," ")])}
        pick=${L=>t(()=>Be(So(c.access,L)))} />
      <p class="zacht">${Qe.access_more}</p>
      <${di} files=${[{id:"bewaar-werkmap",label:Qe.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${Qe.choices}</button>
      <//>
      <p class="zacht">${Qe.workbook_more} ${Qe.next_list}</p>
    <//>
    <${$i} />
  `}var Qe,z$=F(()=>{"use strict";V();tt();D();Wt();Co();I();Ee();bt();go();Zt();ke();kt();Oc();rr();Vr();Qe=k.board.result});function B$({state:t,why:e,own:n}){let s=k.werkplaats,o=n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:`${g(s.shipped,{title:_.meta.title})} `;return a`<p>${o}${t==="off"?e:s.states[t]}</p>`}function Db(){let t=document.activeElement,e=Rb.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==jt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&jt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Wb));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Ub({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Kt(),l=o.rows.filter($=>$.open).length,c=Js[Js.indexOf(t)+1],p=($,m)=>e(y$.bind(null,$),()=>m),u=t==="plaatsen"&&l?g(Gt.next_open,{count:l}):Gt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${T(Gt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Gt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Gt.undone)}>${Gt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&p(1,Gt.redone)}>${Gt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>qb(e)}>${Gt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${M("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function E$({route:t}){let[,e]=W(0),[n,s]=W(""),o=t.query.stap||"",r=Dn()&&Js.includes(o)?o:Js[0],{of:i,Step:l}=F$[r],c=Dn()?.found.plan,p=(c?.day||"").split("-").reverse().map(Number).join("-");async function u(m,d){let h=Db(),f=Dn()?.decisions.length;try{s(""),await m(),e(w=>w+1);let b=Dn()?.decisions.length||0;d?Lt(d()):b!==f&&Lt(T(Gt.decided,b)),window.setTimeout(h,60)}catch(b){s(b.message)}}Me(()=>{E.started&&window.scrollTo(0,0)},[r]),Me(()=>{function m(f){let b=jt({z:"ongedaan",y:"opnieuw"}[f.key]||"");!b||!f.ctrlKey||f.target.matches("input,textarea")||(b.click(),f.preventDefault())}let d=f=>Dn()?.saved===!1&&f.preventDefault(),h=new AbortController;return window.addEventListener("keydown",m,{signal:h.signal}),window.addEventListener("beforeunload",d,{signal:h.signal}),()=>h.abort()},[E.route]);let $={day:p,own:Dn()?.found.own,count:Dn()?.found.rows.length};return a`
    <${Ib} at=${r} />
    <${ut} key=${r} text=${i.title} title=${`${k.check.title}: ${Gt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,$)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(Gt.source,{...c,day:p,who:c.access||Gt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${u} />
    ${Dn()&&r!==Js[0]&&a`<${Ub} at=${r} act=${u} />`}
    ${r===Js[0]&&a`<${$i} /><${Wd} />`}
  `}var Gt,F$,Js,A$,Ib,qb,Rb,Wb,N$=F(()=>{"use strict";Ae();V();tt();Mt();D();Co();I();Ee();v$();S$();j$();M$();z$();Zt();Vr();Gt=k.board,F$={lijst:{of:Gt.list,Step:O$},kolommen:{of:Gt.columns,Step:x$},plaatsen:{of:Gt.place,Step:L$},partners:{of:Gt.partners,Step:C$},resultaat:{of:Gt.result,Step:T$}},Js=Object.keys(F$);A$=()=>a`
  <${ut} text=${Gt.elsewhere.title}><p class="uitleg">${Gt.elsewhere.intro}</p><//>
  <ol>${Gt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Yo} />
`,Ib=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Gt.steps_label}><ol>
      ${Js.map((e,n)=>a`<li class=${n<Js.indexOf(t)?"is-gedaan":""}>
          <a href=${M("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Gt.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,qb=t=>t(async()=>{let e=Kt(),{name:n,data:s}=await ft().ask("workbook",{decisions:e.decisions});vn(n,s,Ur.xlsx),e.saved=!0}),Rb=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Wb=":is(button,select,input,a)"});function Hb({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Mc?` ${g(dn.first,{count:Mc})}`:"";return a`
    <${wt} id="eigen-uitkomst" caption=${`${T(dn.rows,e.length)}${o}`}
      rows=${e.slice(0,Mc)} columns=${s} />
    <div class="acties"><${be} name=${dn.file} rows=${()=>[t,...e]} label=${dn.csv} /></div>
  `}function q$({start:t=dn.example}){let[e,n]=W(t),[s,o]=W(""),[r,i]=W(null);function l(){i(null),ls(o,dn.busy,async()=>i(await ft().ask("ask",{text:e})))}return a`
    <${P} title=${dn.title} note=${dn.intro}>
      <label class="veld breed"><span>${dn.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${dn.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?dn.yes:dn.no}</strong></p>`}
        ${r?.graph&&a`<${I$} label=${dn.result} text=${r.graph} />`}
        ${r?.columns&&a`<${Hb} columns=${r.columns} rows=${r.rows} />`}
      </div>
    <//>
  `}function Kb(t){let e=Object.entries(t.columns),n=s=>Ms(s.subject)?a`<${N} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>R$(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Vb],...es(s=>s.plan),{key:"bron",label:qt.columns.place,sort:!1,text:s=>uo(s).map(se).join("; ")}]}function Gb({name:t,query:e,scenario:n}){let s=W$(n).filter(c=>c.query===t);if(!s.length)return a`<p>${qt.nothing}</p>`;let o=Kb(e),r={rows:T(qt.rows,s.length),scenario:Ut(n)},i={key:"sentence",label:qt.columns.sentence,text:c=>c.sentence},l=()=>Nn([i,...o],s,c=>Yt(n,c.plan));return a`
    <${wt} id=${`uitkomst-${t}`} caption=${g(qt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${be} name=${`${t}.csv`} rows=${l} />
      <a href=${M("aandachtspunten",{vraag:t})}>${qt.as_sentences}</a>
    </div>
  `}function Jb({name:t,query:e,scenario:n}){let s=e.shelf===Ta;return a`
    <p class="kruimel"><a href=${M("vragen")}>${qt.title}</a></p>
    <${ut} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${xn}><${Fa} /><//>`}
    <${Sn} pairs=${[[qt.why,e.why],[qt.weight,e.severity]]} />
    ${s&&a`<section><h2>${qt.result}</h2><${Gb} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Al([t,e])&&a`<p>${e.open?qt.open:qt.elsewhere}</p>`}
    ${t in qt.rows_of&&a`<p><a href=${M("overzicht",{rijen:qt.rows_of[t]})}>${qt.in_overview}</a></p>`}
    <${ss} title=${qt.sparql}>
      <${I$} label=${qt.sparql} text=${e.sparql} lang="en" />
      <${Rs} text=${()=>e.sparql} label=${qt.copy} />
    <//>
    ${me()&&!e.open&&a`<${q$} key=${t} start=${e.sparql} />`}
  `}function Qb({shelf:t,counts:e}){let n=Object.entries(_.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:qt.columns.title,text:o=>o.title,cell:o=>a`<a href=${M(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:qt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:qt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <${P} look=${null} title=${t.title} note=${t.intro}>
      <${wt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Ta?s:s.slice(0,2)} />
    <//>
  `}function D$({route:t}){let e=J(t.query),n=t.path[1],s=_.queries[n];if(n&&!s)return a`<${Hs} />`;if(n)return a`<${Jb} ...${{name:n,query:s,scenario:e}} />`;let o=Lo(W$(e).map(r=>r.query));return a`
    <${ut} text=${qt.title}><p class="uitleg">${qt.intro}</p><//>
    ${me()&&a`<${q$} />`}
    ${qt.shelves.map(r=>a`<${Qb} shelf=${r} counts=${o} />`)}
  `}var qt,dn,Mc,I$,P$,R$,W$,Vb,U$=F(()=>{"use strict";V();tt();Mt();D();Wt();I();Ee();ao();et();bt();nn();Zt();ke();$o();kt();Ie();Wr();qt=k.questions,dn=k.questions.own,Mc=200;I$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;P$={barrier:t=>t.barrier&&xt(t.barrier),kind:t=>t.kind&&gt(t.kind),partner:t=>t.partner&&Ko(t.partner),severity:t=>Z("Severity",t.severity),detail:t=>t.detail&&(Ms(t.detail)?S(t.detail):t.description)},R$=(t,e)=>(P$[t]?P$[t](e):e[t])||"",W$=t=>G(t).gaps.flatMap(e=>hs(e).map(n=>({...n,plan:e.plan}))),Vb={key:"severity",label:qt.columns.weight,text:t=>String(Object.keys(_.codes.Severity).indexOf(t.severity)),csv:t=>R$("severity",t),cell:t=>a`<${Ea} severity=${t.severity} />`}});function K$(t,e,n,s){let o=n;return{placed:Fc(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function Yb({lane:t,rows:e,wide:n}){let[s,o]=[zs(e,!0),t.y+24];return a`
    <g class="laan">
      <line x1="0" x2=${Vt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Vt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Vt.line}>
        ${s.length?s.join(" · "):T(Qs.lane_total,e.length)}
      </text>
    </g>
  `}function Zb({row:t,lane:e,shown:n,point:s}){let o=Vt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Vt.level,i=t.tail&&zc[t.outcome].tail&&Vt.left+t.tail,l={row:t,x:o,y:r},c=g(Qs.mark,{...t,what:t.what||Qs.card.none,phrase:zc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Xe(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${pi} outcome=${t.outcome} /></g>
    </a>
  `}function Xb({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=oe(o.id),c=$l(o.work),p={...r>e*.62?{right:Ti(e-r+14,e)}:{left:Ti(r+14,e)},...i>n*.6?{bottom:Ti(n-i,n)}:{top:Ti(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${xo} outcome=${o.outcome} on=${o.on&&g(Qs.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${it} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${se(l)}</p>`}
    </div>
  `}function J$({plan:t,rows:e,date:n}){let[s,o]=W(null),{wide:r,years:i,beyond:l}=Qn(t),{placed:c,bottom:p}=K$(t,e,Vt.top,({levels:y,title:L})=>Math.max(y*Vt.level+Vt.pad,L.length*Vt.line+36)),[u,$]=[Vt.left+r+20,p+Vt.foot],m=gl(t,n),d=Vt.left+m.x,h=g(Qs.report,{date:rt(m.date)}),f=h.length*8.6+24,b=()=>o(null),w=y=>y.key==="Escape"&&b(),v=l&&{x:Vt.left+l.x,y:Vt.top-9},O=Math.min(Math.max(d-f/2,Vt.left),u-f);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${$}`} role="group" aria-label=${Qs.picture}>
        <rect class="daarna" x=${d} y=${Vt.top} width=${u-d} height=${p-Vt.top} />
        ${i.map(({year:y,x:L})=>a`
            <g class="jaar">
              <line x1=${Vt.left+L} x2=${Vt.left+L} y1=${Vt.top} y2=${p} />
              <text x=${Vt.left+L+4} y=${Vt.top-9}>${y}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${v}>${Qs.beyond}</text></g>`}
        ${c.map(y=>a`<${Yb} lane=${y} rows=${y.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${Vt.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${O} y=${p+4} width=${f} height="28" rx="3" />
          <text x=${O+f/2} y=${p+24} text-anchor="middle">${h}</text>
        </g>
        ${c.flatMap(y=>y.mine.map(L=>a`<${Zb} key=${L.id} ...${{row:L,lane:y}} shown=${s?.row.id===L.id} point=${o} />`))}
      </svg>
      ${s&&a`<${Xb} at=${s} width=${u} height=${$} close=${b} />`}
    </div>
  `}function Z$({scenario:t,plan:e}){let n=us(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=Qn(e),i=fn(e.key,t.date),l=f=>V$+8+f/s*(dr-V$-16),c=f=>Math.max(tk,Y$(f)*Q$+4),{placed:p,bottom:u}=K$(e,n,Tc,c),$=l(gl(e,i).x),m=p.map(f=>g(H$.description,{chapter:No(f),counts:mt(zs(f.mine))})),d=$>dr-150?"end":"start",h=f=>b=>a`
    <g transform=${`translate(${l(b.x)} ${sk(f,b)}) scale(${ek})`}>
      <title>${[b.name,b.by,zc[b.outcome].phrase].join(", ")}</title>
      <${pi} outcome=${b.outcome} />
    </g>
  `;return a`
    <svg class="banen" viewBox=${`0 0 ${dr} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${Tc} width=${dr-$} height=${u-Tc} />
      ${o.map(({year:f,x:b})=>a`
          <line class="jaar" x1=${l(b)} x2=${l(b)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(b)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Qs.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${dr} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${ok(No(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:b})=>nk(b).map(([w,v])=>a`<text class="jaartal" x=${l(w)-8} y=${f+12} text-anchor="end">+${v}</text>`))}
      <line class="baan" x1="0" x2=${dr} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${g(H$.line,{date:rt(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(b=>b.level<Bc).map(h(f)))}
    </svg>
  `}var H$,Qs,zc,Vt,Fc,G$,Ti,V$,dr,Tc,Q$,tk,ek,Bc,Y$,nk,sk,ok,Ac=F(()=>{"use strict";V();tt();D();I();et();Nt();kt();Dr();H$=k.summary.lanes,Qs=k.promises,zc=k.shared.outcomes,Vt={left:320,top:32,foot:40,level:19,pad:30,line:21},Fc=(t,e)=>Qn(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);G$=({plan:t,lane:e})=>Qn(t).lanes[e]?No(Qn(t).lanes[e]):"";Ti=(t,e)=>`${t/e*100}%`;[V$,dr,Tc,Q$,tk,ek]=[262,690,17,8,16,.62],Bc=30,Y$=t=>Math.min(t.levels,Bc),nk=t=>[...Lo(t.filter(({level:e})=>e>=Bc).map(({x:e})=>e))],sk=(t,e)=>t.middle+(e.level-(Y$(t)-1)/2)*Q$,ok=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function rk({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?Ln.route.undecided:Ln.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<${A} look="gemis" label=${Ln.route.silent} items=${i} />`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${It(l)?"verzamel":""}>
                <${Ce} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function ak({scenario:t,plan:e}){let n=Ve("kind",t,e),s=Ve("partner",t,e),{reach:o}=G({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${rk} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function X$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=_.meta,l={version:r,content:(i||"").slice(0,12),scenario:Ut(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(Ln.head,{date:rt(fn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(Ln.foot.source,{sources:$s(t)})} ${g(Ln.foot.version,l)}</p>
        <p>${g(Ln.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function ik({cell:t,step:e}){let[n,s]=[xt(e),t?.brief||[]],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${ks} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function ck({scenario:t,plan:e,...n}){let s=ve(e).summary,{points:o}=G({...t,plan:e.key}),{phrase:r,named:i}=Hn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${X$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(s.intro,{report:ds(e)})} ${r.lead}</p>
      <${fs} plan=${e} />
      <${zi} title=${s.matrix.title} note=${s.matrix.note}>
        <${lk} scenario=${t} plan=${e} />
        <${Ar} undecided=${Wa(t,e)} />
      <//>
      <${zi} title=${k.overview.start.discuss.title}>
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
  `}function pk({scenario:t,plan:e,...n}){let{summary:s,shared:o}=ve(e),r=rt(fn(e.key,t.date)),i=Or(us(e,t.date),o.outcomes,Hn(t,e).named).map(([c,{tile:p,count:u}])=>a`
      <${lr} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}
    `),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${X$} plan=${e} scenario=${t} ...${n}>
      <${zi} title=${s.route.title} note=${s.route.note}>
        <${ak} scenario=${t} plan=${e} />
      <//>
      <${zi} title=${s.lanes.title} note=${l}>
        <${Z$} scenario=${t} plan=${e} />
        <${A} look="uitkomsten" items=${i} />
      <//>
    <//>
  `}function tm({route:t}){let e=J(t.query),n=Te(e);return a`
    <div class="vel-boven">
      <${ut} text=${Ln.title}><p class="uitleg">${Ln.screen}</p><//>
      <${lo} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Ln.print}</button></p>
    </div>
    <div class="vellen">
      ${n.flatMap((s,o)=>[ck,pk].map((r,i)=>{let l=2*o+i+1;return a`<${r} key=${l} ...${{scenario:e,plan:s,number:l,total:2*n.length}} />`}))}
    </div>
    <${xe} text=${Ln.screen} />
  `}var Ln,lk,zi,em=F(()=>{"use strict";V();Mt();D();Wt();I();Pn();bt();Nt();go();nn();ke();Ac();kt();Dr();Ln=k.summary;lk=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Ln.matrix.title}</caption>
    <thead>
      <tr><td></td>${On(e).map(n=>a`<th scope="col">${xt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ve("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${ik} cell=${s} step=${On(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,zi=t=>a`<${P} look="blok-blad" label=${t.title} ...${t} />`});function Fi(t){let n=t.flatMap(o=>Po(o,J({}))).map(({step:o,basis:r})=>`${x(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(ge).find(r=>n.includes(`${o} ${r}`));return Ec(mn.filter(s).map(o=>`${o.label} (${ge[s(o)||""][1]})`))}function uk({id:t}){let e=nm(t),n=({key:v})=>g(st.steps,{steps:Fi(e.filter(O=>Rt(O,v)))}),s=v=>_.partners[v].find(O=>O.id===t)?.steps||[],o=vo(s("")),r=_.plans.filter(v=>s(U?v.key:"").length),i=X(t,"who").flatMap(v=>v.acts?[]:Gn(v.to)),l=vo(C(i)).filter(v=>!o.includes(v)),c=v=>!En(v,"partner")&&[v,...zt(v,"reportedUnder")].flatMap(Jn).every(O=>O===t),p=Ot(C(e.filter(v=>_.works[v]?.across&&c(v)))),u=zt(t,"unitOf"),$=Ot(zt(t,"chapterLead")),m=$.flatMap(oe),d=$.flatMap(v=>zt(v,"concerns")).filter(v=>Jt(v,"Contradiction")&&oe(v).some(O=>m.includes(O))),h=d.length>0&&a`${st.disputed} <${it} ids=${C(d)} />`,f=v=>{let O=vo(_.partners[""].find(y=>y.id===v)?.steps||[]);return O.length>0&&a`<span class="zacht"> – ${Ec(O)}</span>`},b=x(t,"tooi"),w=[...cr(t),[k.thing.also_known,bi(t)],[st.leads,$.length>0&&a`<${Se} ids=${$} /> ${h}`],[st.units,u.length>0&&a`<${Se} ids=${u} more=${f} />`],[st.identity,b?g(st.identified,{code:b,date:rt(x(t,"checkedOn"))}):st.unidentified]];return a`
    <${P} title=${k.thing.known}>
      <${Xt} text=${x(t,"summary")} />
      ${It(t)&&a`<p>${st.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${st.independent}</p>`}
      ${r.map(v=>a`<p>${U&&`${v.title}: `}${n(v)}</p>`)}
      ${p.length>0&&a`<p>${st.across}<${it} ids=${p} />.</p>`}
      ${l.length>0&&a`<p>${g(st.named_steps,{steps:Ec(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${st.no_steps}</p>`}
      <${Sn} pairs=${w} />
    <//>
  `}function dk({id:t,rows:e}){let n=st.columns,s=p=>_t(p.to)?.key,o=({of:p})=>C(p.map(u=>x(u,"summary"))).join(" "),r=[...es(s),Ht("actie",n.action,p=>p.to),{key:"soort",label:n.what,text:p=>fe(p.to)},{key:"rol",label:n.role,text:p=>p.phrase,cell:p=>[p.phrase,a`<${Xt} text=${o(p)} look="zacht" />`]},Cn("stand",n.stand,p=>p.to),{key:"stap",label:n.step,text:p=>_i(p.to)},bs(n.place,p=>p.of)],i=C(e.map(p=>p.to)).map(p=>{let u=e.filter($=>$.to===p);return{...u[0],phrase:C(u.map($=>$.phrase)).join(", "),of:u.flatMap($=>$.of)}}),l=zr(t,"activiteiten",J({}),s),c=a`
    <${wt} id="acties" caption=${st.work_caption} rows=${i} sort="actie" columns=${r} file=${l}
      open=${Y()?fk:void 0} />
  `;return a`
    <${P} title=${g(st.work,{count:i.length})} note=${st.work_note}>
      ${i.length?c:a`<p>${k.shared.none}</p>`}
    <//>
  `}function $k({id:t}){let e=x(t,"organisationKind")===st.places.of&&!It(t)?ht(t,"altLabel"):[],n=p=>e.some(u=>Yn(p.replace("-"," ")).includes(Yn(u))),s=p=>ht(p,"place").filter(n).join(", "),o=X(t,"who").map(p=>p.to),r=Ot(Bn.filter(p=>s(p)&&!o.includes(p))),l=a`<${Se} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${vt} id=${p} />`} />`,c=g(st.places.title,{count:r.length});return r.length>0&&a`<${P} title=${c} note=${st.places.note}>${l}<//>`}function mk({id:t}){let[e,n]=[J({}),wa(t)],o=_.plans.flatMap(m=>us(m,e.date)).filter(m=>m.outcome==="ahead"&&n(m.work)),r=nm(t),i=C([...r,...r.flatMap(m=>lt(m,"followedBy"))]).filter(m=>st.to_come.includes(De(m))&&!o.some(d=>d.work===m)),l=m=>g(k.shared.work.bound,{date:m}),c=[...o.map(({work:m,what:d,quote:h,by:f})=>[n(m),m,d,`${h} (${l(f)})`]),...i.map(m=>["planned",m,Oe(m).toLowerCase()])],p=Object.entries(st.coming.groups).flatMap(([m,d])=>{let h=c.filter(([b])=>b===m).map(([,b,...w])=>a`<li><${N} id=${b} />: ${w.filter(Boolean).join(", ")}</li>`),f=a`<${In} id=${`komt-${m}`} items=${h} first=${Y()?Nc:void 0} />`;return h.length?a`<p>${T(d,h.length)}</p>${f}`:[]}),u=M("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${u}>${st.coming.all}</a></p>`;return p.length>0&&a`<${P} title=${st.coming.title} note=${st.coming.note}>${p}${$}<//>`}function hk({id:t}){let e=X(t,"own");if(!e.length)return null;let n=({to:s,of:[o]})=>a`
    <h3><${N} id=${s} /></h3>
    <${Br} id=${o} /><${re} of=${[o]} />
  `;return a`
    <${P} title=${g(st.own,{count:e.length})} note=${st.own_note}>
      <${In} id="eigen" as="div" first=${Nc} items=${e.map(n)} />
    <//>
  `}function gk({id:t}){let e=X(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[x(r[0],"asOf").slice(0,4),x(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${Xt} text=${x(i,"summary")} />`)} <${re} of=${r} />
  `,s=Ot(C(e.map(r=>Ls(r,t)))).map(r=>{let i=e.filter(l=>Ls(l,t)===r);return a`<li><${N} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?st.its_members:st.members;return a`<${P} title=${o}><${In} id="leden" items=${s} first=${s.length} /><//>`}function bk({id:t}){let e=new Map(X(t,"with").map(r=>[Ls(r,t),r]));if(!e.size)return null;let n=Ot([...e.keys()]).map(r=>{let{of:i=[],more:l}=e.get(r)||{},c=g(l?st.more_works:st.works,{works:i.map(ne).join(", ")});return a`<li key=${r}><${N} id=${r} /><span class="zacht">${c}</span></li>`}),s=a`<${In} id="samen" items=${n} first=${Nc} />`,o=Y()?s:a`<ul class="kolommen">${n}</ul>`;return a`<${P} title=${st.together} note=${st.alphabetical}>${o}<//>`}function kk({id:t}){let e=J({}),n=ni(t,e),s=n.flatMap(u=>u.rows),o=mt(n.flatMap(({end:u})=>u===t?[]:S(u))),r=n.reduce((u,$)=>u+($.end===t?$.rows.length:0),0),i=g(o?st.flows.also:st.flows.title,{count:r,more:s.length-r}),l={id:Y()?"stromen":"",title:i},c=o&&a`<p class="zacht">${g(st.flows.note,{names:o})}</p>`,p=a`<${ii} ...${{rows:s,scenario:e}} state=${S(t)} />`;return s.length>0&&a`<${nr} ...${{...l,intro:c}}>${p}<//>`}var st,nm,Ec,fk,Nc,sm,om=F(()=>{"use strict";V();tt();Mt();D();Wt();I();ro();_o();Ne();ao();et();bt();Nt();Zt();dc();ke();kt();Ie();ur();xi();pn();st=k.thing.organisation,nm=t=>X(t,"who").flatMap(e=>e.acts?e.to:[]),Ec=t=>mt(t.map(e=>e.toLowerCase()));[fk,Nc]=[4,1];sm=({id:t})=>a`
  <${uk} id=${t} />
  <${dk} id=${t} rows=${X(t,"who")} />
  <${$k} id=${t} />
  <${mk} id=${t} />
  <${hk} id=${t} />
  <${yi} title=${st.wishes} ids=${zt(t,"wish")} of="concerns" />
  <${wi} title=${st.requested} ids=${Ot(zt(t,"askedOf"))} />
  <${gk} id=${t} />
  <${kk} id=${t} />
  <${bk} id=${t} />
  <${pr} id=${t} />
`});function wk({id:t,reports:e}){let n=$n(t);if(zn(t.split("/")[0]).dates.length<3)return null;let s=r=>kn(t,r).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${vt} id=${t} date=${r} />`,o=e.map(({date:r})=>a`<span class="zacht">${rt(r)}</span>${s(r)}`);return a`<${A} as="ol" look="verslagen" label=${n.strip} items=${o} />`}function yk({id:t}){let e=zn(t.split("/")[0]),{no_result:n,not_mentioned:s}=$n(t),o=e.dates.filter(({date:p})=>De(t,p)),r=_.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=p=>oe(p).length>0&&x(p,"resultReported")!=="true"&&!k.thing.organisation.to_come.includes(De(t)),l=(p,u)=>a`
    <${Xt} text=${x(p,"summary")} /><${ho} of=${p} />
    <${Xt} text=${u===e.date&&i(p)&&n} look="zacht" />
    <${re} of=${[p]} />
  `,c=o.map(({date:p,label:u})=>{let $=wn(t,p);return a`
      <strong>${K(u)}</strong>
      <p><${vt} id=${t} date=${p} /></p>
      ${r&&p===e.date&&a`<${Xt} text=${r} look="zacht" />`}
      ${kn(t,p).earlier&&a`<p class="zacht">${K(s)}</p>`}
      ${$&&l($,p)}
    `});return a`<${wk} id=${t} reports=${o} /><${A} as="ol" look="tijdlijn" items=${c} />`}function _k({id:t}){let e=lt(t,"silentPart"),n=e.map(s=>[x(s,"summary"),a`<span class="zacht"> (${Z("SilentWeight",x(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${$n(t).silent}</strong></p><${A} items=${n} />`}function xk({id:t}){let e=$n(t),[n,s]=[e.deadline_columns,so(t)];if(!s.length)return null;let o=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>rt(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>vr(x(i,"modality"))},{key:"er",label:n.there,text:i=>kn(i).delivery||e.not_there},{...bs(n.place,()=>[]),cell:i=>a`<${Xt} text=${x(i,"summary")} /><${re} of=${[i]} />`}];return a`<${wt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function vk({id:t}){let e=$n(t),n=e.who_columns,s=X(t,"who"),o=lt(t,"reportedUnder"),r=o.length>0&&a`${e.partners_above}<${it} ids=${o} />.`;if(!s.length)return a`<p>${En(t,"partner")?k.shared.unread:e.no_partner}${r}</p>`;let i=[Ht("wie",n.who,({from:l})=>l,S,qs),{key:"rol",label:n.role,text:({phrase:l})=>l},{key:"wat",label:n.note,sort:!1,text:({of:l})=>x(l[0],"summary")},bs(n.place,({of:l})=>l.slice(0,1))];return a`<${wt} id="wie" caption=${e.who_caption} rows=${s} columns=${i} />`}function Ok({id:t}){let e=lt(at(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${$n(t).heading}<${it} ids=${e} />.</p>`}function Sk({id:t}){let e=$n(t),n=xr(t);return n.length?n.map(s=>a`<${Br} id=${s} /><${re} of=${[s]} />`):x(t,"crossCutting")!=="true"?a`<p>${e.unjudged}</p>`:a`
    <p>${g(e.across,{kinds:ht(t,"interventionKind").map(gt).join(", ")})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function Ck({id:t}){let e=$n(t),n=zt(t,"subMeasureOf"),s=o=>a` <${vt} id=${o} />`;return a`<${P} title=${e.container}><p>${e.parts}</p><${Se} ids=${n} more=${s} /><//>`}function rm({id:t}){let e=$n(t),n=zn(t.split("/")[0]),s=Fn(n.date,n),o=cr(t),r=zt(t,"concerns").filter(l=>Jt(l,"Contradiction")),i=x(t,"isContainer")==="true"?Ck:jk;return a`
    <${P} title=${x(t,"promise")?e.promise:e.what}>
      ${gi(t).map(l=>a`<${Xt} text=${l} />`)}
      ${x(t,"isNew")==="true"&&a`<${Xt} text=${g(e.new,{when:s})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${Xt} text=${e.numbered} look="zacht" />`}
      <${re} of=${[t]} />
      ${r.length>0&&a`<p>${e.disputed} <${it} ids=${r} /></p>`}
    <//>
    <${i} id=${t} />
    <${ki} id=${t} />
    ${o.length>0&&a`<${P} title=${k.thing.further}><${Sn} pairs=${o} /><//>`}
    <${pr} id=${t} />
  `}var $n,jk,am=F(()=>{"use strict";V();D();I();Ne();et();bt();Nt();ke();kt();Ie();ur();pn();$n=t=>ve(_t(t)).thing.undertaking;jk=({id:t})=>a`
  <${P} title=${$n(t).progress}><${yk} id=${t} /><${_k} id=${t} /><${xk} id=${t} /><//>
  <${P} title=${$n(t).who}><${vk} id=${t} /><${Ok} id=${t} /><//>
  <${yi} title=${$n(t).expected} ids=${X(t,"expected").map(({of:e})=>e[0])} />
  <${P} title=${$n(t).steps}><${Sk} id=${t} /><//>
`});function Tk({id:t}){let e=Lk[hn(t)];return e?_.plans.filter(n=>!_t(t)||n===_t(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Mk} key=${n.plan.key} ...${n} />`):null}function zk({id:t}){let e=zt(t,"inChapter"),n=Ul(Ye.other.annex.file),s=c=>a` <${vt} id=${c} />`,o=c=>g(Fi([c])?Ye.other.at:Ye.other.no_step,{steps:Fi([c])}),r=c=>a`${s(c)}<p class="zacht">${[...gi(c),i(c),o(c)].filter(Boolean).join(" ")}</p>`,i=c=>oo(c).length>0&&g(Ye.terms,{terms:oo(c).join("; ")}),l=Bn.filter(c=>_.works[c]?.chapters?.includes(t)&&!e.includes(c));return a`
    <${P} title=${Ye.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ye.other.annex.label}</a></p>`}
      <${Se} ids=${Ot(e)} more=${r} />
      ${l.length>0&&a`<p>${Ye.other.under}</p><${Se} ids=${Ot(l)} more=${s} />`}
    <//>
  `}function Fk({id:t}){let e=[...cr(t),[Jt(t,"Legislation")?Ye.also_known:Ye.in_source,bi(t)],[Ye.place,oe(t).length>0&&a`<${re} of=${[t]} />`]];return a`
    <${P} title=${Ye.known}>
      ${Jt(t,"Facilitator")&&a`<p class="zacht">${ve(_t(t)).thing.other.judged}</p>`}
      <${Xt} text=${Jt(t,"Figure")&&_.lookups[t].description} />
      <${Xt} text=${x(t,"summary")} />
      <${Xt} text=${x(t,"rationale")} />
      <${Sn} pairs=${e} />
    <//>
    <${ki} id=${t} />
    ${Jt(t,"Chapter")&&a`<${zk} id=${t} />`}
    <${pr} id=${t} />
  `}function Ek({id:t}){let e=J(E.route.query),n=hn(t)==="organisation"&&x(t,"notation"),s=i=>hs(i).some(({partners:l})=>n&&l.includes(n)),o=G(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=i=>a`
    <article class=${`punt gewicht-${i.severity}`}><${Va} gap=${i} scenario=${e} /></article>
  `;return a`
    <${P} title=${g(Ye.gaps,{count:o.length})}>
      <${In} id="vragen" items=${o.map(r)} first=${Y()?Ak:Bk} as="div" />
    <//>
  `}function Nk({id:t}){let e=hn(t),n=[im[e]&&a`<a href=${M(im[e])}>${Ye.crumbs[e]}</a>`,U&&_t(t)?.title,...["inChapter","subMeasureOf"].map(s=>at(t,s)&&a`<${N} id=${at(t,s)} />`),fe(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function lm({route:t}){let e=t.path.slice(1).join("/");if(!Qt(e))return a`<${Hs} />`;let[n,s]=[S(e),hn(e)],o=s==="undertaking"&&x(e,"isContainer")!=="true",r=()=>{let i=()=>g(Ye.stand,{stand:Oe(e).toLowerCase()}),l=o?[vc(e),i()]:[x(e,"summary")],c=[`${fe(e)} ${n}`,l.filter(Boolean).join(" ")].filter(Boolean).join(": "),p=C([...oe(e),...oe(wn(e))]);return za(c.replace(/([^.!?])$/,"$1."),p,null,_t(e)||dt())};return a`
    <${Nk} id=${e} />
    <${ut} text=${n} title=${n}>
      ${o&&a`<p><${vt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Go} />`}
    <${Tk} id=${e} />
    <div class="acties bovenaan">
      <${Rs} text=${r} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${M("verken",{uit:e,kies:e})}>${Ye.around}</a>
    </div>
    <${Pk[s]} id=${e} />
    <${Ek} id=${e} />
  `}var Ye,Pc,Lk,Mk,Bk,Ak,im,Pk,cm=F(()=>{"use strict";V();tt();Mt();D();Wt();I();Ne();et();bt();Nt();nn();Zt();ke();$o();kt();Ie();ur();om();xi();am();pn();Wr();Ye=k.thing,Pc=k.thing.route,Lk={organisation:(t,e)=>_.partners[U?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Gn},Mk=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${U?g(Pc.of_plan,{plan:t.title}):Pc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Pc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Bk,Ak]=[3,1];im={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Pk={undertaking:rm,organisation:sm,step:Yd,other:Fk}});function Ik({rows:t,whole:e,chosen:n,plan:s,scenario:o}){return a`
    <div class="tegels-uitkomst" role="group" aria-label=${pt.tiles_label}>
      ${Or(t,ve(s).shared.outcomes,e?Hn(o,s).named:{}).map(([r,{tile:i,count:l}])=>a`
          <button type="button" id=${`uitkomst-${r}`} aria-pressed=${String(n===r)}
            onClick=${()=>H({uitkomst:n===r?null:r})}>
            <${lr} outcome=${r} />
            <span class="getal">${l}</span>
            <span>${g(i,{date:rt(fn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Dk({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>nt(l.day,c.day)),i=r.slice(0,Rk).map(l=>dm(l,a`<${lr} outcome=${l.outcome} />`,l.what,`${l.modality}: ${l.quote}`));return a`
    <aside class="langst-open">
      <h2>${pt.open.title}</h2>
      <p>${r.length?g(pt.open.phrase,{date:rt(fn(e.key,n))}):pt.open.none}</p>
      <${A} items=${i} />
      <p><a href=${M("aandachtspunten",{vraag:"deadline-verstreken"})}>${pt.open.gaps}</a></p>
      <h2>${pt.read.title}</h2>
      <ul class="leesregels"><li>${pt.read.first}</li>${Wk}<li>${pt.read.last}</li></ul>
    </aside>
  `}function Vk({rows:t}){let e=Eo([...t.flatMap(r=>Ao(r.work)),...ba]),n=[[pt.fields.year,"jaar",ln(C(t.map(r=>r.day.slice(0,4))).sort(nt))],[pt.fields.partner,"partner",e],[k.measures.fields.chapter,"hoofdstuk",no]].filter(([,,r])=>r.length),s=Object.entries(pt.days).map(([r,i])=>a`<${Ps} type="date" name=${r} label=${i} />`),o=["jaar","partner","hoofdstuk",...Object.keys(pt.days)];return a`<${Is} fields=${n} names=${o} after=${s} />`}function Qk({plan:t,scenario:e,chosen:n,query:s}){let{date:o}=e,r=us(t,o),i=hl(t,o).filter(Xr(s)),[l,c]=[$m(t,o,s),r.filter(Xr(s))],p=c.length===r.length,u=f=>f.filter(b=>!n||b.outcome===n),$=u(c),m=zs($).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(pt.intro,{count:r.length,undated:i.length})}</p>
    <p>${Hn(e,t).phrase.overdue}</p>
  `,h=a`
    <${Ik} rows=${c} whole=${p} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${J$} plan=${t} rows=${$} date=${o} /><${Hk} plan=${t} rows=${$} /></div>
      <${Dk} rows=${c} plan=${t} date=${o} />
    </div>
    <${ss} look="tweeling" title=${pt.table}>
      <${wt} id=${`beloften-${t.key}`} caption=${pt.caption} rows=${$} columns=${um} sort="dag" />
    <//>
  `;return a`
    <section>
      ${U&&a`<h2>${t.title}</h2>`}
      ${p?d:a`<p role="status"><strong>${T(pt.kept,$.length)}</strong> ${m}</p>`}
      ${s.partner&&a`<p class="zacht">${pt.role_note}</p>`}
      <${ui} works=${u(r.filter(Xr({...s,partner:""}))).map(f=>f.work)}
        partner=${s.partner||""} />
      ${r.length>0&&h}
      <${pm} title=${pt.undated} items=${i.map(Jk)} />
      <${pm} title=${pt.bare} items=${l.map(f=>a`<${N} id=${f} />: ${Oe(f,o)}`)} />
    </section>
  `}function mm({route:t}){let e=J(t.query),n=Te(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap($=>us($,e.date)),r=$=>Xr(t.query)($)&&(!s||$.outcome===s),i=o.filter(r),l=n.flatMap($=>hl($,e.date)).filter(r),c=s?[]:n.flatMap($=>$m($,e.date,t.query).map(Gk($))),p=()=>Nn(qk,[...i,...[...l,...c].map($=>({...$,...Kk}))],$=>Yt(e,$.plan.key)),u={title:pt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${ut} text=${pt.heading} title=${pt.title} />
    <${xn}><${lo} /><${Tr} /><${Vk} rows=${o} /><//>
    <${Go} />
    ${n.map($=>a`<${Qk} key=${$.key} ...${{plan:$,scenario:e,chosen:s,query:t.query}} />`)}
    <p class="acties">
      <${be} name="beloften.csv" rows=${p} />
      ${o.length>0&&a`<${on} name="beloften" ...${u} />`}
    </p>
    <${xe} text=${T(pt.lane_total,i.length)} />
  `}var pt,um,qk,dm,Rk,Wk,Uk,Hk,Xr,$m,Kk,Gk,Jk,pm,fm=F(()=>{"use strict";V();tt();Mt();D();Wt();I();et();bt();Nt();nn();Zt();ke();_c();Ds();Ac();kt();Dr();Ie();pt=k.promises;um=[{key:"dag",label:pt.columns.day,text:t=>t.day,cell:t=>t.by},Ht("actie",pt.columns.work,t=>t.work),{key:"wat",label:pt.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:pt.columns.who,text:t=>bn(t.work)},{key:"woorden",label:pt.columns.quote,text:t=>t.quote},{key:"stand",label:pt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${xo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"erbij",label:pt.columns.more,sort:!1,text:({id:t})=>x(t,"reportedNearby")},{key:"hoofdstuk",label:pt.columns.lane,text:G$}],qk=[...um,Qo(pt.columns.place,t=>t.id)],dm=({work:t,short:e},n,s,o)=>a`
  ${n}<span><${N} id=${t} text=${e} />${" "}${s}<span class="bij">${o}</span></span>
`,Rk=6,Wk=pt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Uk=t=>{let e=a`<${xo} outcome=${t.outcome} on=${t.on} />`;return dm(t,e,t.what||t.quote,g(k.shared.work.bound,{date:t.by}))},Hk=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Fc(t,e).map(n=>{let s=[T(pt.lane_total,n.mine.length),...zs(n.mine,!0)].join(" · "),o=[No(n),a`<span class="bij">${s}</span>`];return a`<${ss} title=${o}><${A} items=${n.mine.map(Uk)} /><//>`})}
  </div>
`,Xr=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.vanaf||e.day>=t.vanaf)&&(!t.tot||e.day&&e.day<=t.tot)&&(!t.partner||Ao(e.work).includes(t.partner))&&(!t.hoofdstuk||_.works[e.work]?.chapters?.includes(t.hoofdstuk));$m=(t,e,n)=>Qn(t).termless[e].filter(s=>Xr(n)({work:s,day:""})),Kk={lane:0,x:0,level:0},Gk=t=>e=>({id:e,work:e,plan:t,name:S(e),short:S(e),stand:pt.bare_stand,what:"",quote:"",modality:"",day:"",by:"",outcome:"",on:""}),Jk=({work:t,quote:e,what:n,stand:s})=>a`
  <${N} id=${t} /> <${vt} id=${t} />: ${[e,n].filter(Boolean).join(", ")}
  ${s&&`; ${s}`}
`,pm=({title:t,items:e})=>e.length>0&&a`<${ss} look="tweeling" title=${g(t,{count:e.length})}><${A} items=${e} /><//>`});function Yk({loss:t,scenario:e,id:n,title:s}){let o=bm(t,e),r=[{key:"vak",label:Mn.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Ws(i,t.plan)}>${c}</a>`:c},{key:"nu",label:Mn.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:Mn.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${wt} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${gm()} />`}function Zk({loss:t,names:e,scenario:n,apart:s}){let o=zn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===_.plans[0]?"":`-${o.key}`}`,p=$=>{let m=X($,"who",n.date),[d,h]=[!0,!1].map(j=>m.filter(({from:q})=>e.includes(S(q))===j)),f=h.filter(({acts:j})=>j),b=new Map;for(let{from:j,phrase:q=""}of f.length?f:h)tn(b,q,S(j));let w=[...b].map(([j,q])=>`${mt(C(q))} (${j})`).join("; "),v=zt($,"reportedUnder").flatMap(j=>X(j,"who",n.date)).flatMap(({from:j,acts:q})=>q&&!e.includes(S(j))?S(j):[]).filter(j=>!f.some(({from:q})=>S(q)===j)),O=f.some(({from:j})=>!It(j)),y=X($,"expected",n.date).flatMap(({from:j})=>m.some(q=>q.from===j)?[]:S(j)),L=[d.length>0&&g(Mn.role,{names:mt(C(d.map(({phrase:j=""})=>j)))}),w&&g(f.length?Mn.others:Mn.only_named,{names:w}),!O&&v.length>0&&g(Mn.below,{names:mt(C(v))}),y.length>0&&g(Mn.expected,{names:mt(C(y))})];return a`
      <li>
        <${N} id=${$} /> <${vt} id=${$} date=${n.date} />
        <span class="zacht"> ${L.filter(Boolean).join("; ")}</span>
      </li>
    `},u=($,m,d=[])=>{let h=a`<${In} id=${`${c}-${m}`} items=${d.map(p)} first=${gm()} />`;return d.length>0&&a`<${hm} title=${$} count=${d.length}>${h}<//>`};return a`
    <section>
      ${U&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${ew} loss=${t} scenario=${n} />
      <${hm} title=${r} count=${t.cells.length} none=${i}>
        <${Yk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>u(m,$,t[$]))}
      ${t.blocks.map(($,m)=>u($.phrase,String(m),$.acts))}
    </section>
  `}function Ic({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>bm(r,n).map(({cell:i,step:l,now:c})=>[mt(e),gt(i.column),l,c,i.phrase,...Yt(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${Zk} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[Te(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${be} name="wat-als.csv" rows=${()=>[[...Mn.csv,...ts],...o()]} /></div>
  `}function Xk(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead,t.unread].flat(),s=({step:p,kind:u})=>`${p}~${u}`,o=new Map(t.places.map(p=>[s(p),p])),r={...e,plan:t.plan},i=zo({...r,stated:!0}),l=new Map(G(to(i)?i:r).places.map(p=>[s(p),p.things])),c=(p,u)=>p.filter($=>!l.get(u)?.includes($)).length;return G(r).places.map(p=>({key:p.kind||String(p.step),last_actor:[],only_lead:[],read:p.step?c(o.get(s(p))?.last_actor||[],s(p)):0,title:p.kind?K(gt(p.kind)):xt(p.step),...o.get(s(p)),things:p.things.filter(u=>n.includes(u)),empty:!p.things.length}))}function tw({place:t,date:e}){let{title:n,things:s,empty:o,read:r,last_actor:i,only_lead:l}=t,c=s.filter($=>!i.includes($)),p=a`
    <p class="verliestal">${g(Ys.lost,{count:i.length,total:s.length})}</p>
    <p class="verlieswoord">${Ys.lost_phrase}${r>0&&g(Ys.our_reading,{count:r})}</p>
  `,u=s.length?T(Ys.stays,s.length):Ys[o?"nothing":"elsewhere"];return a`
    <li class=${i.length?"verlies":o?"leegstap":""} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${i.map($=>a`<i key=${$} class="paal weg"></i>`)}
        ${c.map($=>a`<i key=${$} class=${`paal b-${Ts($,e)}`}></i>`)}
      </div>
      ${i.length>0&&p}
      ${l.length>0&&a`<p>${T(Ys.lead,l.length)}</p>`}
      ${i.length+l.length===0&&a`<p class="zacht">${u}</p>`}
    </li>
  `}function ew({loss:t,scenario:e}){let{legend:n}=Ys,s=Xk(t,e),o=C(s.flatMap(i=>i.things.map(l=>Ts(l,e.date)))),r=Object.keys(_.codes.CellState).filter(i=>o.includes(i));return a`
    <${P} look="verliesbeeld" title=${Ys.title}>
      <ul class="plaatsen">
        ${s.map(i=>a`<${tw} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:To(dt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${Z("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    <//>
  `}var Ys,Mn,gm,bm,hm,km=F(()=>{"use strict";V();Mt();D();Wt();I();Ne();Pn();et();bt();Nt();Zt();ke();kt();Ie();Ys=k.whatif.picture,Mn=k.whatif,gm=()=>Y()?1:void 0,bm=(t,e)=>t.cells.map(n=>{let{matrix:s}=G({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[K(gt(n.column)),o?xt(n.barrier):""],l=o?g(Mn.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?Zo(o):Mn.no_cell}}),hm=({title:t,count:e,none:n,children:s})=>a`
  <${P} title=${g(Mn.part,{title:t,count:e})} as=${U?"h3":"h2"}>
    ${e?s:a`<p>${n}</p>`}
  <//>
`});function nw({chosen:t,names:e,scenario:n}){let s=t.map(l=>["zonder",Bi(l)]),o=Rr("answer",{options:[...js(n),...s]},()=>Lt(ot.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:ot.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=T(ot.questions,o.gaps.filter(r).length);return a`
    <div>
      <${Ic} losses=${o.losses.filter(r)} names=${e} scenario=${n}
        apart=${t.map(l=>a`<h3>${S(l)}</h3><${wm} id=${l} scenario=${n} />`)} />
      <p>${g(ot.with_this,{questions:i,now:G(n).gaps.length})}</p>
    </div>
  `}function sw({acting:t,chosen:e}){let[n,s]=W(""),o=u=>H({zonder:u.map(Bi).join(",")}),r=u=>{if(e.includes(u))return o(e.filter($=>$!==u));o(We()?[...e,u]:[u])},i=u=>[S(u),...ht(u,"altLabel")].join(" "),l=t.filter(u=>Do(i(u),n)),c=u=>a`
    <button type="button" id=${`zonder-${Bi(u)}`} aria-pressed=${String(e.includes(u))}
      onClick=${()=>r(u)}>${S(u)}</button>
  `,p=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${ot.clear}</button>
      <button type="button" class="klein" onClick=${()=>Jo(location.href,ot.shared)}>${ot.share}</button>
    </p>
  `;return a`
    <h2>${ot.leave_out}</h2>
    ${e.map(u=>a`
        <button type="button" class="weggelaten" key=${u} aria-label=${g(ot.put_back,{name:S(u)})}
          onClick=${()=>r(u)}>
          ${S(u)}<span aria-hidden="true">×</span>
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
  `}function ow({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=mt(r.map(u=>xt(u).toLowerCase())),p=c?g(ot.start.steps,{steps:c}):ot.start.no_step;return[i&&T(ot.start.alone,i),i&&p,l&&T(ot.start.lead,l)].filter(Boolean)},s=To(dt(e.plan)),o=r=>a`
    <a href=${M("wat-als",{zonder:Bi(r.who)})}>${S(r.who)}</a>
    <span class="bij">${U?`${zn(r.plan).title}: `:""}${n(r).join(", ")}</span>
  `;return a`
    <${P} id="begin" look=${null} title=${ot.start.title} note=${g(ot.start.phrase,{source:s})}>
      <${A} look="beginlijst" items=${t.map(o)} />
      ${!t.length&&a`<p>${ot.start.no_partner}</p>`}
    <//>
  `}function wm({id:t,scenario:e}){let n=r=>mt(Ot(C(r)).map(S)),s=Object.entries(ot.apart.roles).map(([r,i])=>{let l=p=>X(p,"who",e.date).filter(u=>u.role===r),c=Ot(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap($=>$.from===t?[]:[$.from]));return S(p)+g(ot.apart[u?"others":"no_others"],{names:u})});return c.length>0&&a`<p>${g(i,{names:mt(c)})}</p>`}),o=ni(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:$})=>[...u,...$].filter(m=>m!==r))),c=g(r===t?ot.apart.flows:ot.apart.group_flows,{name:S(r)}),p=a`<${N} id=${r} text=${T(ot.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(ot.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf","standsFor"].map(r=>{let i=n(zt(t,r));return i&&a`<p>${g(ot.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${ot.apart.page} <${N} id=${t} />.</p>
  `}function ym({route:t}){let e=J(t.query),{without:n,most:s}=G(e),o=Ot(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(en).filter(Boolean),i=r.map(h=>S(h)),[l]=r,c=r.length>1&&We(),[,p,...u]=t.path,$=[[ot.leave_out,M("wat-als"),!p],[ot.action.title,M(["wat-als","actie"]),!!p]],m=a`
    <${Fr} label=${ot.title} tabs=${$} />
    <${ut} text=${ot.title} title=${p?ot.action.title:ot.title}>
      <p class="uitleg">${p?ot.action[We()?"intro":"intro_elsewhere"]:ot.intro}</p>
    <//>
    <${Ba} scenario=${e} />
  `;if(p)return[m,a`<${xd} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${nw} chosen=${r} names=${i} scenario=${e} />`:l?a`
      <${Ic} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${wm} id=${l} scenario=${e} />`} />
    `:a`<${ow} most=${s} scenario=${e} />`;return a`
    ${m}
    <${mc} chosen=${r.join(",")} choices=${a`<${sw} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${xe} text=${r.length===1?g(ot.phrase,{name:i[0]}):""} />
  `}var ot,Bi,_m=F(()=>{"use strict";Ae();Uo();V();tt();Mt();D();Wt();I();Ee();_o();Ne();et();bt();nn();Zt();qa();ke();kt();km();fc();pn();ot=k.whatif;Bi=t=>x(t,"notation")});var vm={};Cm(vm,{answerTo:()=>G,compare:()=>nt,connection:()=>qo,csv:()=>ma,data:()=>_,here:()=>E,longerWays:()=>xa,scenarioOf:()=>J});function Ei(t=null){for(let e of Ni())e!==t&&(e.open=!1)}function qc(){Ei(),Un().classList.remove("is-open"),Ai().setAttribute("aria-expanded","false")}function rw(){Un()&&(Ai().addEventListener("click",()=>{let t=Un().classList.toggle("is-open");for(let e of Ni())e.open=t;Ai().setAttribute("aria-expanded",String(t))}),Un().addEventListener("click",t=>{let e=t.target;e.closest("a")?qc():e.closest("summary")&&!Y()&&Ei(e.closest("details"))}),Un().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Ni().find(n=>n.open);Y()?Ai().focus():e?.querySelector("summary")?.focus(),qc()}),document.addEventListener("click",t=>{!Y()&&!Un().contains(t.target)&&Ei()}),Un().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Y()&&!Un().contains(e)&&Ei()}))}function aw(t){if(!Un())return;let e=Hl(t)?.to;for(let n of Un().querySelectorAll("a")){let{path:s}=al(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",M(s))}for(let n of Ni())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function iw(t,e){let n=Object.keys(_.comparisons).length>0,s=n||t==="vergelijk";return ta=!to(e)||s!==n,ta?(Tn(a`<p role="status">${k.werkplaats.busy}</p>`,jt("inhoud")),Pi?ft().show(Pi,ft().own):Rc||lw(js(e),s),!0):!1}async function lw(t,e){Rc=!0;try{Pi=(await ft().ask("page",{options:t,comparisons:e})).page,ta&&ft().show(Pi,ft().own)}catch(n){ta&&Tn(a`<p role="alert">${n.message}</p>`,jt("inhoud"))}Rc=!1}function cw(t){let e=t.path[0]||"overzicht",n=jt("inhoud");if(jt("bronregel").hidden=e==="controleer"&&!!me()?.board,me()?.own&&iw(e,J(t.query)))return;n.className=`scherm-${e}`;let s=jt("zoek");s&&e!=="zoek"&&(s.value="");let o=xm[e]||xm.onbekend;Tn([a`<${$u} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),aw(e)}function Wc(){let t=jt("motor");t.hidden=!1;let{state:e,why:n,own:s}=ft();Tn(a`<${B$} state=${e} why=${n} own=${s} />`,t)}function pw(){uw(),ta=!1,window.removeEventListener("werkplaats",Wc),Tn(null,jt("inhoud")),Tn(null,jt("motor"))}var Un,Ai,Ni,xm,Rc,Pi,ta,uw,Om=F(()=>{"use strict";Ae();V();tt();Mt();D();Wt();I();Ee();ro();ao();bt();Zt();qa();Ou();Hu();Ju();Bd();Gd();h$();k$();N$();U$();Wr();em();cm();fm();_m();Un=()=>jt("menu"),Ai=()=>jt("menuknop"),Ni=()=>[...Un().querySelectorAll("details")];jt("spring").addEventListener("click",t=>{t.preventDefault(),jt("inhoud").focus()});rw();jt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),qc();let e=jt("zoek").value;location.hash=au(e)||M("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,s={..._.meta,title:document.title,address:location.hash||"#/overzicht"};Jo(g(e,{...s,sources:$s()}),n)});xm={__proto__:null,overzicht:b$,dekking:Gu,aandachtspunten:Kd,partners:r$,maatregelen:p$,naslag:d$,gevraagd:$$,tijdlijn:f$,beloften:mm,verken:Fd,ding:lm,samenvatting:tm,vragen:D$,"wat-als":ym,vergelijk:Uu,"weet-niet":vu,methode:xu,zoek:vd,controleer:me()?E$:A$,onbekend:Hs},Rc=!1,Pi="",ta=!1;me()&&(window.addEventListener("werkplaats",Wc),Wc());jt("inhoud").replaceChildren();uw=yp(cw);me()&&window.addEventListener("andere-bladzijde",pw,{once:!0});document.documentElement.dataset.klaar="ja"});Ae();Wi();typeof DecompressionStream>"u"?jt("te-oud").hidden=!1:Uc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Om(),vm))});})();
