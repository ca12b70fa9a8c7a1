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
"use strict";var ketenkaart=(()=>{var _m=Object.defineProperty;var F=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var xm=(t,e)=>{for(var n in e)_m(t,n,{get:e[n],enumerable:!0})};function Mt(t,e="sr"){let n=Lt("melding");n.textContent="",window.setTimeout(()=>{Object.assign(n,{textContent:t,className:e})},50)}function Pc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Lt,Ae=F(()=>{"use strict";Lt=t=>document.getElementById(t)});async function Ic(){let t=Uint8Array.from(atob(Lt("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Ni=vm(await new Response(e).json())}function vm(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Ni,Pi=F(()=>{"use strict";Ae()});function Wc(t){var e=qc.get(this);return e||(e=new Map,qc.set(this,e)),(e=Rc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Rc,qc,Dc=F(()=>{Rc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Rc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},qc=new Map});function Ys(t){t&&t.parentNode&&t.remove()}function Ui(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Di.call(arguments,2):n),dr(t,i,s,o,null)}function dr(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:$r,__v:o||++Vc,__i:-1,__u:0};return!o&&Et.vnode&&Et.vnode(r),r}function ra(t){return t.children}function ta(t,e){this.props=t,this.context=e,this.__g=0}function Ss(t,e){if(e==null)return t.__&&Ss(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:Ss(t)}function jm(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Zs({constructor:$r},n)).__v=n.__v+1,Et.vnode&&Et.vnode(e),Hi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||Ss(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,tp(o,e,r),n.__=n.__e=null,e.__e!=s&&Jc(e))}function Jc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Jc(t)}function Uc(t){(8&t.__g||(t.__g|=8,Os.push(t),na++))&&Ii==Et.debounceRendering||((Ii=Et.debounceRendering)||queueMicrotask)(Qc)}function Qc(){try{for(var t,e=1;Os.length;)Os.length>e&&Os.sort(Kc),t=Os.shift(),e=Os.length,8&t.__g&&jm(t)}finally{(na=Os.length)&&(Ii||queueMicrotask)(Qc)}}function Yc(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,h,f,b,w=s.__k||oa,v=e.length;for(c=Lm(n,e,w,c,v),$=0;$<v;$++)(d=n.__k[$])!=null&&(m=~d.__i&&w[d.__i]||sa,d.__i=$,b=Hi(t,d,m,o,r,i,l,c,p,u),h=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&Vi(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=Zc(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function Lm(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,h=n.length,f=h,b=0,w=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=dr(null,i):Wi(i)?i=v[r]=dr(ra,{children:i}):i.constructor===$r&&i.__b?i=v[r]=dr(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=Mm(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,w=1)):(~p||(o>h?b--:o<h&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(w){for(u=[],$=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:v[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=Ss(l)),Ki(l,l));return s}function Zc(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Zc(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=Ss(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Mm(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function Hc(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Zr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||Hc(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||Hc(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=qi[e]||(qi[e]=Tm(e)),(t.__a||(t.__a={}))[e]=Ri,r=e!=(e=e.replace(Gc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Tm(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[Xr]==null)e[Xr]=Ri++;else if(e[Xr]<this.__a[t])return;return n(Et.event?Et.event(e):e)}}}function Hi(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,w,v,O,y,L,j,q,B,z,jt,qe,Ze=e.type;if(e.constructor!==$r)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=ea(u,r):r.push(u),l=r[0]||l),(u=Et.__b)&&u(e);t:if(typeof Ze=="function"){m=i.length;try{if(w=e.props,v=(u=Ze.prototype)&&u.render,O=(u=Ze.contextType)&&s[u.__c],y=u?O?O.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new Ze(w,y):(e.__c=d=new ta(w,y),d.constructor=Ze,d.render=Fm),O&&O.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),Ze.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Zs({},d.__s)),Zs(d.__s,Ze.getDerivedStateFromProps(w,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(w!==h&&v&&!Ze.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,y),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,y)===!1){e.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(le){le&&(le.__=e)}),oa.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=Ss(n);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,y),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else v&&!Ze.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=y,d.props=w,d.__P=t,d.__g&=-5,L=Et.__r,j=v?25:0;do d.__g&=-9,L&&L(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++j<25);v&&(oa.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Zs({},s,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),q=u&&u.type===ra&&u.key==null?u.props.children:u,w.__P&&(u=l,o=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(le){le&&Ki(le,le)}),n.__k=null),l=n.__k?Ss(n,0):null),l=Yc(t,Wi(q)?q:[q],e,n,s,o,r,i,l,c,p),w.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Ys),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(le){if(i.length=m,e.__v=null,c||r)if(le&&le.then){if(e.__u|=128|c,r){for(~(jt=r.indexOf(l||void 0))||(jt=r.length);(qe=r[jt-1])&&qe.nodeType==8;)jt--;for(;jt<r.length;jt++)if(qe=r[jt])if(r[jt]=null,B){if(qe==z)break}else{if(qe.nodeType!=8)break;qe.data.startsWith("$s")&&(z=ea(B=qe))}}if(!B){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;B=l}(u=ea(B=e.__c.__z||(e.__c.__z=B)))?(e.__e=B,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ys);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),le&&le.then||Xc(e),Et.__e(le,e,n)}}else l=e.__e=zm(n.__e,e,n,s,o,r,i,c,p,t);return(u=Et.diffed)&&u(e),l}function ea(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Xc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Xc))}function tp(t,e,n){for(var s=0;s<n.length;)Vi(n[s++],n[s++],n[s++]);Et.__c&&Et.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){Et.__e(r,o.__v)}})}function zm(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,w,v=n.props||sa,O=e.props,y=e.type;if(y=="svg"?o="http://www.w3.org/2000/svg":y=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(y?h.localName==y:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(w=p.ownerDocument||document,!y)return w.createTextNode(O);t=w.createElementNS(o,y,O.is?O:p),l&&(Et.__m&&Et.__m(e,r),l=!1),r=null}if(y){if(p=y=="template"&&t.content||t,r=y=="textarea"&&O.defaultValue!=null?null:r&&Di.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(h=t.attributes[u]).name]=h.value;for(u in v)h=v[u],u=="dangerouslySetInnerHTML"?m=h:u=="children"||u in O||u=="value"&&"defaultValue"in O||u=="checked"&&"defaultChecked"in O||Zr(t,u,null,h,o);for(u in O)h=O[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?$=h:u=="value"?f=h:u=="checked"?b=h:l&&typeof h!="function"||v[u]===h||Zr(t,u,h,v[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(y=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Cm.test(y))&&(o="http://www.w3.org/1999/xhtml"),Yc(p,Wi(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&Ss(n,0),l,c),r&&r.some(Ys)),l&&y!="textarea"||(u="value",y=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(y!="progress"||f)||Zr(t,u,f,v[u],o),u="checked",b!=null&&b!=t[u]&&Zr(t,u,b,v[u],o))}else v===O||l&&t.data==O||(t.data=O);return t}function Vi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){Et.__e(o,n)}}function Ki(t,e,n){var s,o,r,i;if(Et.unmount&&Et.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Vi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){Et.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Ki(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=ea(s,r=[]))&&(s==t.__e&&r.some(Ys),Ys(o),Ys(s)),n||Ys(t.__e),t.__e=t.__c=t.__=null}function Fm(t,e,n){return this.constructor(t,n)}function Tn(t,e){var n,s,o,r;Et.__&&Et.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=dr(ra,{children:[t]}),o=[],r=[],Hi(e,e.__k,s||sa,sa,e.namespaceURI,s?null:e.firstChild?Di.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),tp(o,e.__k,r),e.__k.props.children=null}var Et,Vc,Om,Os,Ii,na,Kc,Xr,Gc,Ri,qi,Sm,$r,sa,oa,Cm,Wi,Di,Zs,aa=F(()=>{$r=Symbol.for("pv"),sa={},oa=[],Cm=/^m(i|n|o|s|text|space)$/,Wi=Array.isArray,Di=oa.slice,Zs=Object.assign;Et={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw na=0,t}},Vc=0,Om=function(t){return t!=null&&t.constructor===$r},ta.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Zs({},this.state)),typeof t=="function"&&(t=t(Zs({},n),this.props)),t&&(Zs(n,t),this.__v&&(e&&this.__k.push(e),Uc(this)))},ta.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Uc(this))},ta.prototype.render=ra,Os=[],na=0,Kc=function(t,e){return t.__v.__b-e.__v.__b},Xr=Symbol(),Gc=/(PointerCapture)$|Capture$/i,Ri=0,qi={},Sm=0});function la(t,e){ne.__h&&ne.__h(ce,t,ia||e),ia=0;var n=ce.__H||(ce.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function W(t){return ia=1,Bm(up,t)}function Bm(t,e,n){var s=la(Lo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):up(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Ji(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=ce,!ce.__f)){ce.__f=!0;var o=ce.shouldComponentUpdate;ce.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,Ji(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function Me(t,e){var n=la(Lo++,3);!ne.__s&&Zi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,ce.__H.__h.push(n))}function an(t,e){var n=la(Lo++,4);!ne.__s&&Zi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,ce.__h.push(n))}function fr(t){return ia=5,Re(function(){return{current:t}},[])}function Re(t,e){var n=la(Lo++,7);return Zi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Am(){var t;do{for(;t=Qi.shift();)try{mr(t)}catch(n){ne.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=pp.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(mr),e.__h.some(Yi),e.__h=[]}catch(n){e.__h=[],ne.__e(n,t.__v)}}}while(Qi.length)}function Em(t){var e,n=function(){clearTimeout(s),lp&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);lp&&(e=requestAnimationFrame(n))}function cp(t){t!=1&&ep==ne.requestAnimationFrame||((ep=ne.requestAnimationFrame)||Em)(Am)}function mr(t){var e=ce,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),ce=e}function Yi(t){var e=ce;t.__c=t.__(),ce=e}function Zi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Ji(n,t[s])})}function up(t,e){return typeof e=="function"?e(t):e}var Lo,ce,Gi,ep,Ji,ia,pp,Qi,ne,np,sp,op,rp,ap,ip,lp,Xi=F(()=>{aa();Ji=Object.is,ia=0,pp=[],Qi=[],ne=Et,np=ne.__b,sp=ne.__r,op=ne.diffed,rp=ne.__c,ap=ne.unmount,ip=ne.__;ne.__b=function(t){ce=null,np&&np(t)},ne.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),ip&&ip(t,e)},ne.__r=function(t){sp&&sp(t),Lo=0;var e=(ce=t.__c).__H;e&&(Gi==ce?ce.__h=[]:(e.__h.some(mr),e.__h.some(Yi),Lo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Gi=ce},ne.diffed=function(t){op&&op(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&cp(pp.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Gi=ce=null},ne.__c=function(t,e){e.some(function(n){try{n.__h.some(mr),n.__h=n.__h.filter(function(s){return!s.__||Yi(s)})}catch(s){n.__h=[function(){throw s}]}}),rp&&rp(t,e)},ne.unmount=function(t){ap&&ap(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,cp(Qi.push(o))}else mr(o)}catch(r){e=r}}),s.__H=void 0,e&&ne.__e(e,s.__v))};lp=typeof requestAnimationFrame=="function"});function dp(t){if(Array.isArray(t))return t.map(dp);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Ui("wbr",null),n]:[n])}var pe,a,A,V=F(()=>{"use strict";Dc();aa();Xi();aa();Xi();pe=()=>fr(null);a=Wc.bind((t,e,...n)=>Ui(t,e,...typeof t=="string"?n.map(dp):n)),A=({items:t,as:e="ul",look:n,id:s,label:o})=>a`
  <${e} class=${n} id=${s} aria-label=${o}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function qm(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn($p,n)&&!t.query.uit?{path:$p[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function nl(t){let e=Object.entries(Im).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[Pm[i]||i,l]);return qm({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function M(t,e={},n=!0){let s=Nm.filter(i=>n&&E.route.query[i]).map(i=>[i,E.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function H(t,e=!1){let n=M(E.route.path,{...E.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++tl},"",n),el())}function el(t=!1){let e=nl(location.hash),n=E.route.path.join("/")===e.path.join("/");E.route=e,E.led=E.started&&!n&&!t,mp(e),n||window.scrollTo(0,t&&fp.get(history.state?.turn)||0)}function hp(t){mp=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),tl=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>fp.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++tl},""),el(o)};return window.addEventListener("popstate",s,n),el(),E.started=!0,()=>e.abort()}var Nm,Pm,$p,Im,E,mp,tl,fp,Xe,tt=F(()=>{"use strict";Nm=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Pm={ernst:"gewicht"},$p={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},Im={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};E={route:{path:[],query:{}},started:!1,led:!1},tl=0,fp=new Map;Xe=t=>M(["ding",t])});function ut({text:t,title:e=t,children:n}){let s=pe();return an(()=>{document.title=`${e} – Ketenkaart`},[e]),an(()=>{E.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function xe({text:t}){let{route:e}=E;return an(()=>{E.started&&t&&Mt(t)},[t,e]),null}var Z,Tt=F(()=>{"use strict";Ae();V();tt();Z=()=>window.matchMedia("(max-width: 44rem)").matches});function ft(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function tn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function Mo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function ca(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map(l=>({text:o.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?nt(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function pa(t){let e=s=>String(s??"").replace(/^[=+\-@\t\r]/,"'$&"),n=s=>`"${e(s).replaceAll('"','""')}"`;return`\uFEFF${t.map(s=>`${s.map(n).join(";")}\r
`).join("")}`}function gp(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,T,K,hr,zt,C,ln,nt,D=F(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),T=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),K=t=>t.slice(0,1).toUpperCase()+t.slice(1),hr=t=>(zt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),zt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],ln=t=>t.map(e=>[e,e]),{compare:nt}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var _,bp,kp,Rm,Wm,Dm,Um,Hm,Vm,Km,Gm,Jm,Qm,cn,To,U,k,ve,dt,zn,_t,Rt,wp,Ym,as,fe,Zm,fn,hn,at,zo,Te,Fn,I=F(()=>{"use strict";Pi();_=Ni,{codes:bp,progress:kp,queries:Rm,names:Wm,absent:Dm,lists:Um,kinds:Hm,called:Vm,works:Km,partners:Gm,lookups:Jm}=_,Qm=[bp,kp,Rm,Wm,Dm,_.dates,Um,Hm,Vm,Km,Gm,Jm];for(let t of[...Qm,_.words,_.addresses,...[bp,kp].flatMap(Object.values)])Object.setPrototypeOf(t,null);cn=new Map(Object.entries(_.things)),To=new Map(_.plans.map(t=>[t.key,t])),U=_.plans.length>1,k=_.words,ve=t=>t?.words.page||k,dt=t=>To.get(t||"")||(U?void 0:_.plans[0]),zn=t=>To.get(t),_t=t=>To.get(t.split("/")[0]),Rt=(t,e)=>!e||!_t(t)||_t(t)?.key===e,wp=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],Ym=_.plans.flatMap(t=>t.dates),as=wp(Ym,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),fe=as[as.length-1].date,Zm=_.plans.flatMap(t=>t.steps),fn=wp(Zm.reverse(),({notation:t})=>t).reverse(),hn=(t,e)=>{let n=_t(t);return n?_.stands[e]?.[n.key]||n.date:e},at=t=>_.dates[t]||t||"",zo=(t=dt())=>t?.source||_.source,Te=t=>_.plans.filter(e=>!t.plan||e.key===t.plan),Fn=(t,e=dt())=>(e?e.dates:as).find(n=>n.date===t)?.label||at(t)});async function ua(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function is(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var sl,he,ht,We,Ee=F(()=>{"use strict";D();I();sl=5*2**20,he=()=>window.werkplaats,ht=()=>he(),We=()=>!!he()&&he()?.state!=="off"});function J(t){let e=_.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!ol.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:rl(o,n),without:rl(r,n),links:i},p={...rl(l,n),...c};ol.set(s,p)}return ol.get(s)}function Cs({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function Q(t){let e=U&&To.has(t.plan)?t.plan:"",n=as.some(p=>p.date===t.stand)?t.stand:fe,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:fe};return[r,i,l].map(Fo).find(p=>Xs(p)||he())||Fo({...l,stated:!1,strict:!1})}function Fo({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function al(t,e,n){return new Set(n.map(([o])=>Q({...t,[e]:o}).key)).size===n.length?n:[]}var ol,rl,Un,Xs,il,yp,Wt=F(()=>{"use strict";I();Ee();ol=new Map,rl=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Un=(t,e)=>J({...t,plan:e.key}).numbers[0];Xs=t=>t.key in _.answers;il=(t,e)=>To.get(e)?.steps.find(n=>n.notation===t)?.id,yp=t=>new Set(J(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>il(s.step,e))))});var _p,Xm,to,gr,G,Ft,js,Oe=F(()=>{"use strict";D();I();_p=new Map;for(let{rows:t,...e}of _.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])tn(_p,i,r)}Xm=Object.fromEntries(Object.entries(_.absent).map(([t,e])=>[t,new Set(e)])),to=(t,e=fe)=>!Xm[e]?.has(t),gr=(t,e=fe)=>(_p.get(t)||[]).filter(n=>to(n.of[0]||n.from,e)),G=(t,e,n)=>gr(t,n).filter(s=>s.name===e),Ft=(t,e,n)=>G(t,e,n).filter(s=>s.to===t).map(s=>s.from),js=(t,e)=>t.from===e?t.to:t.from});var ll,$t,x,lt,st,Ls,da,ls,Jt,vp,gn,ge,Hn,be,Qt,X,Dt,$a,Op,S,se,xp,Vn,eo,ma,Kn,tf,fa,cs,bn,Bo,ef,en,oe,re,et=F(()=>{"use strict";D();I();ll=[],$t=(t,e)=>cn.get(t)?.[e]||ll,x=(t,e)=>$t(t,e)[0]||"",lt=(t,e)=>$t(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),st=(t,e)=>lt(t,e)[0]||"",Ls=t=>cn.has(t),da=t=>$t(t,"type"),ls=t=>Op.get(t)||ll,Jt=(t,e)=>da(t).includes(e),vp=t=>da(t).flatMap(e=>_.kinds[e]||[])[0],gn=t=>vp(t)?.page||"",ge=t=>vp(t)?.kind||"",Hn=t=>gn(t)==="organisation",be=t=>gn(t)==="undertaking",Qt=t=>!!gn(t)&&!!x(t,"prefLabel"),X=(t,e)=>_.codes[t]?.[e]?.label||e||"",Dt=(t,e)=>X(_.lists[e],x(t,e)),$a=t=>_.names[t]||k.thing.foreign[t]||t,Op=new Map;for(let[t,e]of cn)for(let n of e.type||ll)tn(Op,n,t);S=t=>_.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),se=t=>_.called[t]?.short||S(t),xp=t=>x(t,"identifier"),Vn=[...ls("Chapter")].sort((t,e)=>nt(xp(t),xp(e))),eo=Vn.map(t=>[t,S(t)]),ma=Vn.flatMap(t=>lt(t,"chapterLead").map(e=>x(e,"notation"))),Kn=[...cn.keys()].filter(be),tf=[...cn.keys()].filter(Hn),fa=t=>fn.find(e=>e.notation===t),cs=t=>Object.entries(_.codes[t]||{}).map(([e,{label:n}])=>[e,n]),bn=fn.map(t=>[t.notation,t.label]),Bo=cs("InterventionKind"),ef=new Map(tf.map(t=>[x(t,"notation"),t])),en=t=>ef.get(t)||"",oe=t=>_.addresses[t]||"",re=t=>lt(t,"passage")});function Sp(t,e,n,s){let o=wn(t,s);return{id:t,work:e,plan:n,name:S(e),short:se(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:K(kr(x(t,"modality"))),day:x(t,"dueBy"),by:at(x(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:at(o.on)}}var br,Gn,Ao,Eo,cl,Bn,An,kn,No,no,Nt,ha,kr,nf,wn,so,pl,yn,De,Ms,ps,ul,wr,Ts,dl,Po,Jn,Pt=F(()=>{"use strict";tt();D();I();Oe();et();br=t=>e=>_.works[e]?.[t]||[],Gn=br("steps"),Ao=br("kinds"),Eo=br("years"),cl=br("leads"),Bn=br("acts"),An=(t,e)=>$t(t,"unread").includes(e),kn=t=>{let e=o=>cl(t).includes(o)?g(k.shared.leading,{name:S(o)}):S(o);if(Bn(t).length)return Bn(t).map(e).join(", ");let n=G(t,"who").map(({from:o,phrase:r})=>`${S(o)} (${r})`);if(n.length)return g(k.explore.list.named,{who:n.join(", ")});if(An(t,"partner"))return k.shared.unread;let[s]=lt(t,"reportedUnder").filter(o=>Bn(o).length);return s?g(k.explore.list.above,{above:se(s),who:kn(s)}):_.works[t]?.container?"":k.explore.list.no_partner},No=(t,e)=>G(t,"at",e).flatMap(n=>n.of),no=(t,e)=>G(t,"deadline",e).map(n=>n.from),Nt=t=>x(t,"isGeneric")==="true",ha=t=>{let[e,n]=[Ft(t,"chapterLead"),G(t,"who")];return s=>{let o=n.filter(l=>l.to===s);if(o.length)return o.some(l=>l.acts)?"acts":"named";let[r,...i]=lt(s,"reportedUnder");return!i.length&&n.some(l=>l.to===r)?"under":_.works[s]?.chapters?.some(l=>e.includes(l))?"heads":""}},kr=t=>X("Modality",t),nf={},wn=(t,e=fe)=>E.route.query.lezing==="streng"&&_.progressStrictly[e]?.[t]||_.progress[e]?.[t]||nf,so=t=>no(t).map(e=>{let{outcome:n="",stand:s=""}=wn(e),o=k.shared.outcomes[n]?.phrase||s;return[x(e,"deadlineLabel"),`“${x(e,"deadlineText")}”`,o].filter(Boolean).join(", ")}),pl=t=>(e,n)=>wn(e,n)[t]||"",yn=pl("report"),De=pl("status"),Ms=pl("state"),ps=(t,e)=>Jn(t).rows.filter(({id:n})=>wn(n,e).outcome).map(n=>({...n,...Sp(n.id,n.work,t,e)})),ul=(t,e)=>_.promises[t.key].undated.filter(n=>to(n,e)).map(n=>Sp(n,st(n,"initiative"),t,e));wr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),Ts=(t,e=!1)=>wr(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:s,count:o}])=>T(s||{one:`{count} ${n}`,more:`{count} ${n}`},o)),dl=(t,e)=>{let{reports:n}=Jn(t);return n.find(s=>s.date===hn(t.key,e))||n[n.length-1]},Po=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Jn=t=>_.promises[t.key]});function Io(t,e){if(x(t,"crossCutting")==="true")return[{step:zs,of:t,basis:""}];let n=J(e).links;return G(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:st(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function ga(t,e){if(be(t))return[t];let n=r=>be(r)&&Rt(r,e.plan);if(Hn(t))return C(Fs(t,e).map(r=>r.to));if(!jp(t))return C(gr(t,e.date).map(r=>js(r,t))).filter(n);let s=[t,...G(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>G(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Io(r,e).some(i=>i.step===t))}function Lp({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let[p,u]=[new Set(n),t.filter(Qt)],$=z=>(!s||Io(z,c).some(jt=>x(jt.step,"notation")===s))&&(!o||Ao(z).includes(o))&&(!r||Eo(z).slice(-1)[0]>=r)&&(!i||Eo(z)[0]<=i),m=C(u.flatMap(z=>ga(z,c))),d=z=>u.includes(z)&&!l,h=m.filter(z=>!d(z)&&!$(z)),f=m.filter(z=>d(z)||$(z)&&!p.has(z)).sort(fl),v=[...u.filter(z=>!Hn(z)).flatMap(z=>ga(z,c)),e].filter(z=>f.includes(z)).flatMap(z=>Cp(z,c,l)),O=C([...u.filter(Hn),...v]).filter(z=>!p.has(z)).sort(qo),y=f.flatMap(z=>Fs(z,c,l).filter(jt=>O.includes(jt.from))),L=f.flatMap(z=>Io(z,c).map(jt=>({work:z,...jt}))),j=[...fn.map(z=>z.id),zs],q=C([...u.filter(jp),...L.map(z=>z.step)]).filter(z=>!p.has(z)).sort((z,jt)=>j.indexOf(z)-j.indexOf(jt)),B=r||i?h.filter(z=>!Eo(z).length).length:0;return{who:O,what:f,steps:q,roles:y,ties:L.filter(z=>q.includes(z.step)),left:h.length,undated:B}}function ba(t,{who:e,what:n},s){return be(t)?Cp(t,s).filter(o=>!e.includes(o)).length:ga(t,s).filter(o=>!n.includes(o)).length}function ka(t,e,n,s=!1){let o=Mp(t,e,n,s),r=$l(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>yr)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(qo))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function Ro(t,e,n,s=!1){let o=Mp(t,e,n,s),[r,i]=[$l(t,e,o),$l(e,t,o)],l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(h=>r.get(h)===d).sort(qo)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(h=>{let f=Fs(h,n);return p[d].flatMap(b=>{let w=f.filter(v=>js(v,h)===b);return w.length&&u.set(h,(u.get(h)||0)+(u.get(b)||0)),w.length?{from:b,to:h,roles:w}:[]})}));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function Tp(t,e,n){let s=[t,e],o=s.flatMap(r=>[...Fs(r,n,!0),...G(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>be(r)&&Rt(r,n.plan)).sort(fl).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function $l(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function zp(t,e){let n=r=>Io(r,e).map(i=>i.step),[s,o]=t.map(r=>ga(r,e).flatMap(n));return fn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Fp(t,{date:e}){let[n,s]=t.map(o=>[o,...G(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var zs,ml,Fs,Cp,jp,fl,qo,Mp,yr,oo=F(()=>{"use strict";D();Wt();I();Oe();et();Pt();zs="dwars",ml=60,Fs=(t,{date:e,plan:n},s=!1)=>G(t,"who",e).filter(o=>(s||o.acts)&&Rt(o.to,n)),Cp=(t,e,n=!1)=>C(Fs(t,e,n).map(s=>s.from)),jp=t=>gn(t)==="step";fl=(t,e)=>nt(se(t),se(e))||nt(S(t),S(e)),qo=(t,e)=>Number(Nt(t))-Number(Nt(e))||fl(t,e);Mp=(t,e,n,s)=>o=>C(Fs(o,n).map(r=>js(r,o))).filter(r=>r===t||r===e||be(r)||s||!Nt(r)),yr=30});var sf,Pp,Ip,_r,Wo,of,qp,xr,_a,wl,hl,rf,Rp,Wp,xl,vl,Dp,af,vr,gl,lf,cf,pf,uf,bl,Bp,df,yl,_l,kl,$f,Ap,Ep,Np,wa,ya,Up,mf,Hp=F(()=>{sf="ENTRIES",Pp="KEYS",Ip="VALUES",_r=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=Wo(this._path);if(Wo(n)==="")return{done:!1,value:this.result()};let s=e.get(Wo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Wo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Wo(e)).filter(e=>e!=="").join("")}value(){return Wo(this._path).node.get("")}result(){switch(this._type){case Ip:return this.value();case Pp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Wo=t=>t[t.length-1],of=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return qp(t,e,n,s,i,1,o,""),s},qp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,h=d-i,f=o[d],b=Math.max(0,u-n-1),w=Math.min(i-1,u+n);for(let v=b;v<w;++v){let O=m!==e[v],y=o[h+v]+ +O,L=o[h+v+1]+1,j=o[d+v]+1,q=o[d+v+1]=Math.min(y,L,j);q<f&&(f=q)}if(f>n)continue t}qp(t.get(p),e,n,s,o,u,i,l+p)}},xr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=_a(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=xl(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,rf(this._tree,e)}entries(){return new _r(this,sf)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return of(this._tree,e,n)}get(e){let n=wl(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=wl(this._tree,e);return n!==void 0&&n.has("")}keys(){return new _r(this,Pp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,hl(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=hl(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=hl(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new _r(this,Ip)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},_a=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),_a(t.get(s),e.slice(s.length),n);return n.push([t,e]),_a(void 0,"",n)},wl=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return wl(t.get(n),e.slice(n.length))},hl=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},rf=(t,e)=>{let[n,s]=_a(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Rp(s);else if(n.size===1){let[o,r]=n.entries().next().value;Wp(s,o,r)}}},Rp=t=>{if(t.length===0)return;let[e,n]=xl(t);if(e.delete(n),e.size===0)Rp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Wp(t.slice(0,-1),s,o)}},Wp=(t,e,n)=>{if(t.length===0)return;let[s,o]=xl(t);s.set(o+e,n),s.delete(o)},xl=t=>t[t.length-1],vl="or",Dp="and",af="and_not",vr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?kl:e.autoVacuum;this._options={...bl,...e,autoVacuum:n,searchOptions:{...Bp,...e.searchOptions||{}},autoSuggestOptions:{...df,...e.autoSuggestOptions||{}}},this._index=new xr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=_l,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,h);for(let f of m){let b=r(f,u);if(Array.isArray(b))for(let w of b)this.addTerm(d,p,w);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,h);for(let f of m){let b=s(f,u);if(Array.isArray(b))for(let w of b)this.removeTerm(d,p,w);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new xr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=_l,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||yl.batchSize,r=e.batchWait||yl.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||kl.minDirtCount,s=s||kl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Ep),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Ep),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(bl.hasOwnProperty(e))return gl(bl,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=wa(o),c._fieldLength=wa(r),c._storedFields=wa(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),wa(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await ya(o),c._fieldLength=await ya(r),c._storedFields=await ya(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let h=$[d];l===1&&(h=h.ds),m.set(parseInt(d,10),await ya(h))}++p%1e3===0&&await Up(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new xr,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(uf(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,b)=>({...f,[b]:gl(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Bp.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let w=f.length-e.term.length;if(!w)continue;h?.delete(f);let v=u*f.length/(f.length+.3*w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}if(h)for(let f of h.keys()){let[b,w]=h.get(f);if(!w)continue;let v=p*f.length/(f.length+w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=vl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=lf[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let h=d.size,f=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),h-=1;continue}let w=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!w)continue;let v=d.get(b),O=this._fieldLength.get(b)[m],y=pf(v,h,this._documentCount,O,f,c),L=s*o*$*w*y,j=p.get(b);if(j){j.score+=L,$f(j.terms,e);let q=gl(j.match,n);q?q.push(u):j.match[n]=[u]}else p.set(b,{score:L,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Np),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Np),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};vr.wildcard=Symbol("*");gl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,lf={[vl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Ap(s.terms,r)}}return t},[Dp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Ap(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[af]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},cf={k:1.2,b:.7,d:.5},pf=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},uf=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},bl={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(mf),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Bp={combineWith:vl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:cf},df={combineWith:Dp,prefix:(t,e,n)=>e===n.length-1},yl={batchSize:1e3,batchWait:10},_l={minDirtFactor:.1,minDirtCount:20},kl={...yl,..._l},$f=(t,e)=>{t.includes(e)||t.push(e)},Ap=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Ep=({score:t},{score:e})=>e-t,Np=()=>new Map,wa=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},ya=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Up(0);return e},Up=t=>new Promise(e=>setTimeout(e,t)),mf=/[\n\r\p{Z}\p{P}]+/u});function xa(t,e=[],n=As(t),s=()=>!0){let o=zt(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=hf&&l.length>=c.length+gf&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Uo(t,e){let n=Do(t).map(zt);return Bs(e).every(s=>n.some(xa(s)))}function va(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(Vp))Kp(o).map(zt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var ff,hf,gf,Vp,bf,Bs,Kp,Do,As,Ho=F(()=>{"use strict";D();ff=4,hf=6,gf=3,Vp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,bf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Bs=t=>bf(t).match(Vp)||[],Kp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],Do=t=>Bs(t).flatMap(Kp),As=t=>t.length>1&&t.length<=ff&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function _f(){let t=new Map([...cn.keys()].filter(Qt).map(s=>{let o=[_.called[s]&&S(s),x(s,"value")&&_.lookups[s]?.description];return[s,{sort:[ge(s)],text:o.filter(Boolean)}]}));for(let[s,o]of cn){let r=Ue.owners.flatMap(p=>lt(s,p)),i=t.get([s,...r].find(p=>t.has(p)));i?.sort.push(...yf(s));let l=lt(s,"organisation").map(p=>`${S(p)}: `)[0]||"",c=p=>l+at(p);i?.text.push(...Ue.texts.flatMap(p=>(o[p]||[]).map(c)))}let e=s=>Number(Ue.weights[s]??Ue.weights.rest),n=(s,o,r,i,l,c)=>({id:s,path:i,query:c,label:o,kind:r,titles:[o,...Ue.also[s]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([s,o])=>{let r={id:s,path:["ding",s],label:S(s),kind:ge(s),titles:wf(s),...o},i=C(Ft(s,"who")).filter(c=>!Bn(s).includes(c)),l={actors:Gp(Ue.actors,Bn(s)),text:[...r.text,...Gp(Ue.others,i)]};return{...r,...l,weight:Math.min(...da(s).map(e))}}),...Object.entries(_.queries).filter(Ml).map(([s,{title:o,question:r,why:i}])=>n(s,o,Ue.question,["vragen",s],[r,i])),...C(Object.values(_.progress[fe]).flatMap(({status:s})=>s||[])).map(s=>n(s,K(X("Status",s)),Ue.in_state,["maatregelen"],[],{staat:s})),...Object.values(U?{}:_.comparisons).flatMap(({statements:s})=>s.filter(([o])=>Ue.also[o])).map(([s,o])=>n(s,o,k.compare.title,["vergelijk"],[],{vouw:s}))]}function Qp(){let t=new Map(_f().map(u=>[u.id,u])),e=[...t.values()],n=e.flatMap(u=>[u.titles,u.sort,u.actors,u.text].flat().flatMap(Do)),s=new Set(n.filter(u=>!Oa(u)).map(zt)),o=new vr({fields:Vo,extractField:(u,$)=>$==="id"?u.id:u[$].join(" · "),tokenize:Do,processTerm:u=>Oa(u)?null:zt(u),searchOptions:{tokenize:u=>[u],processTerm:u=>u}});o.addAll(e);let r=e.flatMap(u=>u.titles).flatMap(Do),i=new Set(r.filter(As).map(zt)),l=e.filter(u=>Ue.synonyms.some($=>Jt(u.id,$))),c=[...l.map(u=>u.titles),...Ue.same].map(u=>C(u.map(Qn))).filter(u=>u.length>1),p=new Set(l.flatMap(u=>u.titles.flatMap(Do)).map(zt));return{items:t,known:s,shorts:i,mini:o,groups:c,parties:p}}function Sf(t){if(ue.known.has(t))return Ol.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&ue.known.has(n));return[...Ol.get(t)||[],...e.flatMap(n=>Ol.get(n)||[n])]}function Tl(t){let e=zt(t),n=[e,e.replace(/s$/,"")].find(o=>ue.shorts.has(o));if(n||As(t)||e.length<2)return xa(n||t,[],!0);let s=[...ue.known].some(o=>o.startsWith(e));return xa(t,Sf(e),!1,o=>s||ue.known.has(o))}function Fl(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!ue.known.has(n)||e<Ll&&!ue.shorts.has(n))continue;let o=s.length>=Ll&&ue.known.has(s)?[s]:Fl(s);if(o.length)return[n,...o]}return[]}function Cf(t){for(let e of t.length<Yp||/\d/.test(t)?[]:t.length<vf?[1]:[1,2]){let s=ue.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Sa(t){let e=Bs(t).filter(n=>!Oa(n));return e.length?e:Bs(t)}function Xp(t){return Sa(t).flatMap(e=>{if(As(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Fl(zt(e)),()=>Cf(zt(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>zl(Tl(r)).length))return o}return[e]})}function jf(t,e){let n=t.filter(As).map(Qn),s=ue.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>Of||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>Bs(o).filter(r=>!Oa(r)))]}function Lf(t,e){let[n,...s]=t.titles.map(Qn);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Sl(t){ue=ue||Qp();let e=Xp(t),n=e.join(" "),s=Sa(t).join(" "),o=zt(n)===zt(s)?Qn(t):Qn(n),[,...r]=jf(e,o),i=[e,...r].map(d=>d.map(Tl)),l=[o,...r.map(d=>Qn(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>p.test(zt(b))),$=new Map;for(let d of i){let h=d.map(f=>({combineWith:Zp,queries:zl(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of xf.entries())for(let{id:w,score:v}of ue.mini.search({combineWith:"AND",queries:h},{fields:b})){let O=ue.items.get(w),y=Lf(O,o)??f+4+ +(b.length===Vo.length&&!u(O));y<($.get(w)?.place??Number.POSITIVE_INFINITY)&&$.set(w,{item:O,place:y,score:v})}}return{found:[...$.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||nt(d.item.label,h.item.label)).map(({item:d})=>d),read:zt(n)===zt(s)||!$.size?"":n,some:[],answers:d=>i.flat().some(h=>h(d))}}function Or(t){let e=Sl(t);if(e.found.length||Sa(t).length<2)return e;let n=Sa(t).flatMap(o=>Sl(o).found.length?{word:o,...Sl(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function tu(t,e){ue=ue||Qp();let{parties:n}=ue,s=($,m)=>{let d=ue.groups.filter(b=>b.includes(Qn($))).flat(),h=[$,...d.map(b=>b.trim()).filter(b=>!b.includes(" "))],f={combineWith:Zp,queries:C(h.map(Tl).flatMap(zl))};return ue.mini.search(f,{fields:m}).flatMap(b=>e.includes(b.id)?[b.id]:[])},o=new Map,r=($,m,d,h=[])=>{let{shared:f,titled:b,score:w}=o.get($)||{shared:[],titled:[],score:0};o.set($,{id:$,shared:[...f,m],titled:[...b,...h],score:w+d})},i=0;for(let $ of Bf(x(t,"prefLabel"))){let m=$.find(O=>s(O,Vo).length)||$[0],d=s(m,Vo),h=s(m,["titles"]),f=Ue.everyday.includes(zt(m))||m.length<Ll&&!As(m),w=n.has(zt(m))&&d.length>Cl||m!==$[0]?jl:1,v=f?0:Math.log(e.length/Math.max(1,d.length))*w;i+=v;for(let O of d){let y=h.includes(O);r(O,m,v*(y?1:jl),y&&v&&d.length<=Cl?[m]:[])}}for(let $ of C(G(t,"who").map(({from:m})=>m))){let m=C(G($,"who").map(({to:h})=>h)).filter(h=>e.includes(h)),d=m.length>Cl?0:Math.log(e.length/m.length)*jl;for(let h of d?m:[])r(h,S($),d,[S($)])}let l=[...o.values()].filter(({score:$,titled:m})=>$>0&&$>=i*(m.length?zf:Tf)).sort(($,m)=>m.score-$.score||m.shared.length-$.shared.length),[c]=l,[p,u]=[!0,!1].map($=>l.filter(m=>m.titled.some(d=>!c.shared.includes(d))===$));return C([...l.slice(0,1),...p,...u.filter(({score:$})=>$>=c.score*Ff)]).slice(0,Mf).map(({id:$,shared:m})=>({id:$,shared:m}))}function nu(t,e){let n=r=>{let[i,l]=va(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||_.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Ue,kf,Oa,Qn,Jp,wf,Gp,yf,Ca,Ml,Vo,xf,Yp,vf,Ll,Of,Zp,Ol,ue,zl,Mf,Cl,Tf,zf,Ff,jl,Bf,eu,ro=F(()=>{"use strict";Hp();Ho();tt();D();I();Ee();Oe();et();Pt();Ue=k.search,kf=new Set(Ue.small),Oa=t=>!As(t)&&kf.has(zt(t)),Qn=t=>` ${Bs(t).map(zt).join(" ")} `,Jp=new Map;for(let[t,e]of _.search.english)tn(Jp,t,e);wf=t=>C([S(t),se(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>$t(t,e)),...Jp.get(t)||[]]),Gp=(t,e)=>e.length?[g(t,{names:e.map(S).join(", ")})]:[],yf=t=>Ue.sorts.flatMap(e=>{let n=_.lists[e];return $t(t,e).flatMap(s=>[X(n,s),..._.search.also[n]?.[s]||[]])}),Ca="gaps",Ml=([t,{shelf:e}])=>e===Ca||t in k.questions.rows_of||!!he();Vo=["titles","sort","actors","text"],xf=Vo.map((t,e)=>Vo.slice(0,e+1));Yp=6,vf=10,Ll=4,Of=4,Zp="OR",Ol=new Map(_.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));zl=t=>[...ue.known].filter(t);[Mf,Cl,Tf,zf,Ff,jl]=[3,12,1/4,1/5,.6,1/3],Bf=t=>C(Xp(t)).map(e=>[e,...Fl(zt(e)).filter(n=>n.length>=Yp)]);eu=t=>{let{found:e,read:n,some:s,answers:o}=Or(t),[{id:r,path:i,titles:l}]=[...e,{id:"",path:"",titles:[""]}],c=Bs(l.join(" ")).some(p=>o(zt(p)));return e.length===1&&Qt(r)&&c&&!n&&!s.length?M(i):""}});function Af(t,e=fe){let n=lt(yn(t,e),"alternativeReading").map(r=>x(r,"status")),s=_.progress[e]?.[t]?.status||"",o=C([s,...n]).filter(r=>r&&r!==De(t,e)).map(r=>X("Status",r).toLowerCase());return o.length?[g(k.whatif.action.reading,{status:o.join(k.search.or)})]:[]}function ja(t,e,n,s=dt(n?.plan)){let{version:o,content:r}=_.meta;return g(Ne.export.footnote,{phrase:t,sources:ds(s),addresses:e.map(i=>`; ${oe(i)}`).join(""),version:o+(r?g(Ne.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Ut(n,s)}`:""})}var Ne,Yn,us,Ko,ds,Es,Se,ke,xt,gt,ao,Ef,Bl,Ut,bt=F(()=>{"use strict";D();I();et();Pt();Ne=k.shared,Yn=Ne.silence,us=(t=dt())=>t?g(ve(t).shared.report,{date:at(t.date)}):Ne.reports,Ko=(t=dt(),e=Ne.nothing)=>`${T(e,t?1:2,{report:K(us(t))})} ${Yn}`,ds=(t=dt())=>(t?[t]:_.plans).map(e=>`${e.document||e.title}, ${at(e.date)}`).join("; ");Es=(t,e)=>{let{word:n="",more:s="",status:o="",earlier:r}=wn(t,e),i=r&&g(Ne.state_of,{date:Fn(r,_t(t))}),c=(e||fe)>=(_t(t)?.date||"")&&o===De(t)&&Dt(t,"agreementStatus").toLowerCase();if(!o&&An(t,"status"))return[K(Ne.unread),""];let p=c&&lt(t,"followedBy").length>0&&Ne.newer;return[n,[c,p,s,i,...Af(t,e)].filter(Boolean).join(", ")]},Se=(t,e)=>Es(t,e).filter(Boolean).join(", "),ke=Object.fromEntries(Object.entries(_.codes.Basis).map(([t,e])=>[t,[e.screen,Ne.bases[t]||K(e.label)]])),xt=t=>t===null?Ne.all_steps:fa(t)?.label||t,gt=t=>X("InterventionKind",t),ao=t=>S(en(t)||t),Ef=(t,e)=>e?Fn(hn(e.key,t.date),e):t.date===fe?Ne.choices.latest:g(Ne.choices.others_latest,{date:Fn(t.date)}),Bl=({stated:t,strict:e,plan:n},s=dt(n))=>[t&&ve(s).shared.choices.links_stated,e&&Ne.choices.strict_phrase].filter(Boolean).join(" · ")||Ne.choices.all_phrase,Ut=(t,e=dt(t.plan))=>{let n=t.expect&&x(e?.key||"","withoutExpectations")!=="true";return[Ef(t,e),Bl(t,e),n?Ne.choices.with_phrase:Ne.choices.without_phrase].join(" · ")}});function xn({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||E.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>H({[e]:i.target.value})}>
        ${!o&&a`<option value="">${_n.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Al({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=W(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function vn({children:t}){if(!Z())return a`<section class="filters" aria-label=${_n.filters}>${t}</section>`;let e=C(El().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(_n.filters_set,{count:e}):_n.filters;return a`<${Al} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function io({children:t}){let e=!Z()&&If.some(n=>E.route.query[n]);return a`
    <${Al} look="keuzes" id="wijzig" phrase=${_n.change} opens=${e}>${t}<${La} /><//>
  `}function Sr(){let t=Q(E.route.query),e=dt(t.plan)?.dates||as;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=al(E.route.query,"stand",n);return a`<${$s} legend=${_n.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Nl(){let{query:t}=E.route,e=Q(t),{counted:n}=ve(dt(e.plan)).shared.choices,s=Object.entries(qf).filter(([,o])=>su(o,Q({...t,...o})));return s.length<2?null:a`
    <${ou} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${su(r,e)}
            onChange=${()=>H(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function La(){let{query:t}=E.route,{expectations:e,with:n,without:s}=_n.choices,o=al(t,"verwachtingen",Object.entries({"":n,uit:s})),r=Q(t).expect?"":"uit";return a`
    <${lo} />
    <${Nl} />
    <${Sr} />
    <${$s} ...${{legend:e,options:o,current:r}} name="verwachtingen" id="v" />
  `}function Ma({scenario:t}){let e=a`${Ut(t)} <span class="wijzig">${k.gaps.change}</span>`;return a`<${Al} look="blik" phrase=${e}><${La} /><//>`}var _n,ou,$s,Ns,Nf,Ps,Pf,El,If,lo,qf,su,Go,ms,nn=F(()=>{"use strict";V();tt();Tt();D();Wt();I();bt();_n=k.shared,ou=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,$s=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${ou} legend=${t}>
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
`,Nf=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>H(Object.fromEntries(t.map(e=>[e,null])))}>
    ${_n.clear}
  </button>
`,Ps=({fields:t,names:e,children:n,after:s,clear:o=!0})=>a`
  <div class="velden">
    ${n}
    ${t.map(([r,i,l])=>a`<${xn} ...${{label:r,name:i,options:l}} />`)}
    ${s}${o&&a`<${Nf} names=${e} />`}
  </div>
`;Pf=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,El=()=>Object.entries(E.route.query).filter(([t])=>!Pf.test(t));If=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];lo=()=>{let t=_.plans.map(e=>[e.key,e.title]);return U&&a`<div class="velden"><${xn} label=${_n.plan} name="plan" options=${t} /></div>`};qf={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},su=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Go=()=>Q(E.route.query).strict&&a`
    <p class="zacht">
      ${_n.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>H({lezing:null})}>${_n.choices.strict_off}</button>
    </p>
  `;ms=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${U&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function au({passage:t}){let[e,n]=W("");async function s(){try{n((await ht().ask("words",{passage:t})).woorden)}catch(o){n(o.message||ru.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${ru.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Ta(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return M(s,e?{...o,plan:e}:o)}function vt({id:t,date:e}){let[n,s]=Es(t,e);return a`<span class=${`chip s-${Ms(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function je({basis:t}){let[e,n]=ke[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Rf[e]}
    </svg>
  `:null}function ae({of:t}){let e=C(t.flatMap(re)).map(n=>a`<li><${Fa} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function co({of:t,look:e}){let[n,...s]=re(t);return n?a`
    <p class=${e}>
      ${oe(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${We()&&a`<${au} passage=${n} />`}
    </p>
  `:null}var ru,N,it,Ce,Rf,za,Fa,Ba,Is,kt=F(()=>{"use strict";V();tt();D();I();Ee();et();bt();Pt();ru=k.shared.passage;N=({id:t,text:e})=>Qt(t)?a`<a href=${Xe(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;it=({ids:t,name:e=S,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${N} id=${o} text=${e(o)} />`]),Ce=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${N} id=${n} />${e?.(n)}</li>`)}</ul>`;Rf={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};za=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${X("Severity",t)}</span>`,Fa=({passage:t})=>[oe(t),We()&&a`<${au} passage=${t} />`];Ba=({id:t})=>[st(t,"broader")&&[a`<${N} id=${st(t,"broader")} />`," › "],a`<${N} id=${t} />`],Is=({id:t})=>Nt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function Uf({text:t,done:e}){let n=pe(),s=pe();return an(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${Zn.by_hand} ref=${n} onClose=${e}>
      <p>${Zn.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${Zn.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Jo(t,e=Zn.copied){try{await navigator.clipboard.writeText(t),Mt(e,"gezegd")}catch{let n=document.createElement("div");document.body.append(n),Tn(a`<${Uf} text=${t} done=${()=>n.remove()} />`,n)}}function On(t,e,n){Pc(t,e,n),Mt(g(Zn.downloaded,{name:t}),"gezegd")}async function Hf([t,...e]){let n=t.length-(t.slice(-Xn.length).join()===Xn.join()?Xn.length:0),s=e.every(c=>String(c[0]).length<=Vf)?2:1,o=c=>t.slice(s,n).map((p,u)=>[String(p),String(c[s+u]??"")]).flatMap(([p,u])=>u?a`<p><b>${p}</b>: ${at(u)}</p>`:[]),r=e.map(c=>a`<tr><td>${c.slice(0,s).join(" ")}</td><td>${o(c)}</td></tr>`),i=C(e.map(c=>c.slice(n).filter(Boolean).join("; "))),l=document.createElement("div");Tn(a`<table border="1">${r}</table>${i.map(c=>a`<p>${c}</p>`)}`,l);try{let c=new Blob([l.innerHTML],{type:"text/html"});await navigator.clipboard.write([new ClipboardItem({"text/html":c})]),Mt(Zn.word_copied)}catch{Jo([t,...e].map(c=>c.join("	")).join(`
`))}}function Yo(){return!_.files.length&&!he()?null:a`
    <section class="bestanden" aria-label=${iu}>
      <h2>${iu}</h2>
      <ul>
        <${Pl} ...${Wf} href="#/samenvatting" />
        ${_.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${Pl} label=${e} description=${n} href=${Il(t)?.href} download=${t} />`)}
        ${he()&&a`<${Pl} ...${Df} href="#/controleer" />`}
      </ul>
    </section>
  `}var Wf,Df,iu,Zn,Aa,qs,Vf,we,Yt,Xn,En,Cr,ts,Qo,Il,Pl,Zt=F(()=>{"use strict";Ae();V();D();I();Ee();et();bt();nn();kt();({summary:Wf,save:Df,title:iu}=k.frame.foot.files),Zn=k.shared.export;Aa=t=>t.replace(".",[...El().map(([,e])=>`-${hr(S(e).split(":")[0])}`),"."].join("")),qs=({text:t,label:e=Zn.copy})=>a`<button type="button" class="klein" onClick=${()=>Jo(t())}>${e}</button>`;Vf=6,we=({name:t,rows:e,label:n=Zn.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>On(Aa(t),pa(e()),"text/csv;charset=utf-8")}>${n}</button>
  ${" "}<button type="button" onClick=${()=>Hf(e())}>${Zn.word}</button>
`,Yt=(t,e="",n="")=>{let s=dt(e||t?.plan),o=s?[s]:_.plans;return[o.map(r=>at(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${_.meta.version} ${(_.meta.content||"").slice(0,12)}`.trim(),t?Ut(t,s):n]},Xn=Zn.heads,En=(t,e,n)=>[[...t.map(s=>s.label),...Xn],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],Cr=(t,e,n,s)=>({name:`${hr(S(t))}-${e}.csv`,origin:o=>Yt(n,s(o))}),ts=t=>U?[{key:"bronplan",label:k.shared.plan,text:e=>dt(t(e))?.title||""}]:[],Qo=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>re(e(n)).map(oe).join("; "),cell:n=>a`<${co} of=${e(n)} />`}),Il=t=>document.querySelector(`#meenemen a[download="${t}"]`),Pl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function jr({label:t,tabs:e}){let n=e.map(([s,o,r])=>a`<a href=${o} aria-current=${r?"page":null}>${s}</a>`);return a`<${A} look="beelden" label=${t} items=${n} />`}function lu({name:t}){let e=ql(t),n=e?.parts?.map(({label:s,to:o})=>[s,M(o),o===t]);return n&&a`<${jr} label=${e?.label} tabs=${n} />`}var Kf,ql,Ea=F(()=>{"use strict";V();tt();I();Kf=k.frame.menu.groups.flatMap(t=>t.screens||[t]),ql=t=>Kf.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Ve(t,e,n){let s=new Map;for(let r of J({...e,plan:n.key}).matrix[t])tn(s,r.column,r);let o=[...s].map(([r,i])=>({key:r,label:Gf[t](r),id:t==="partner"?en(r):"",cells:Sn(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?o.sort((r,i)=>nt(r.label,i.label)):o}function Na(t){let[e,n,s]=t.split("~");return{key:e,step:n===cu?null:n,plan:s}}function He(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function Xo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Fo);if(!l.every(Xs))return()=>null;let c=u=>[es(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(J(u).matrix[t].map(c)));return(u,$)=>{let m=es(u,$,n.key),[d,h,f,b]=p.map(v=>Jf(v.get(m)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:p[0].get(m)}}}var cu,Gf,Sn,es,Rs,po,Pa,Zo,Jf,Nn=F(()=>{"use strict";tt();D();Wt();I();et();bt();cu="alle",Gf={kind:t=>K(gt(t)),form:t=>K(X("ExploitationForm",t)),partner:t=>S(en(t)||t)},Sn=t=>[...t.steps.map(e=>e.notation),null];es=(t,e,n)=>[t,e??cu,...U?[n]:[]].join("~"),Rs=({column:t,barrier:e},n,s)=>M("overzicht",{...s,cel:es(t,e,n)});po=t=>`cel-${t.replaceAll("~","-")}`,Pa=(t,e)=>J(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Zo=t=>[He(t).word,...He(t).lines].join(", "),Jf=t=>t&&JSON.stringify([t.phrase,He(t).look,t.most_basis])});function Ra(t,e){let n=()=>qa(t).filter(o=>o.query===e.vraag);return(e.vraag?n().map(o=>({...o,also:[]})):t).filter(o=>Yf(o,e))}function Rl({list:t,plan:e}){if(!t.length)return a`<p>${zn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${Zf} ...${o} />`]);return a`
    <p class="zacht">${Ia.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${N} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function tr({summary:t,inside:e,open:n=!1}){let[s,o]=W(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function Xf({gap:t}){let e=[t.barrier&&xt(t.barrier).toLowerCase(),t.kind&&gt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${za} severity=${t.severity} />${" · "}
      <a href=${M(["vragen",t.query])}>${hs(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${U&&` · ${zn(t.plan).title}`}
      ${Qt(t.subject)&&[" · ",a`<${N} id=${t.subject} />`]}
      <${Wl} gap=${t} />
    </p>
  `}function Dl({gap:t,scenario:e,sentence:n=!1}){let s=_.queries[t.query],[o]=uo(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${tr} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${Fa} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Ia.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:hs(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Ia.who}</strong></p><${Rl} list=${t.candidates} plan=${t.plan} />`}
    <${qs} text=${()=>ja(t.sentence,uo(t),e,dt(t.plan))} />
  `} /></div>`}var Ia,fs,uo,hs,pu,Qf,Yf,qa,Zf,Wl,Wa,$o=F(()=>{"use strict";Ho();V();tt();D();I();et();bt();Zt();kt();Ia=k.shared.gaps,fs=t=>[t,...t.also],uo=t=>oe(t.evidence)?[t.evidence]:[],hs=t=>_.queries[t]?.title||t,pu=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),Qf=({sentence:t,subject:e,topic:n})=>[t,_.topics.find(s=>s.id===n)?.title,...[e,..._.works[e]?.chapters||[]].map(s=>_.called[s]?.label)].join(" "),Yf=(t,e)=>pu(e.gewicht,[t.severity])&&(!e.tekst||Uo(Qf(t),e.tekst))&&fs(t).some(n=>pu(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),qa=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(s=>({...n,...s,also:[],under:e.query}))]});Zf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${it} ids=${e} name=${se} />`,n&&Ia.more_work,")"]:t;Wl=({gap:t})=>a`<span class="alleen-papier">${uo(t).map(e=>a` · <${Fa} passage=${e} />`)}</span>`;Wa=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${Xf} gap=${t} />
  <${Dl} gap=${t} scenario=${e} />
`});function er(t,e,n=null,s=Z()?nh:eh){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Da(l.key),turn:Hl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(th.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Da(t),folds:!0,more:!0,turn:Hl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function mo({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,uu).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>uu&&" …"}</span>`}
    </div>
  `}function nr({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Da(t),turn:s||Hl(t)};return a`
    <section class="blok">
      ${t?a`<${mo} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${fo(r)}>${o}</div>
    </section>
  `}var th,du,eh,nh,uu,Ul,Da,Hl,fo,P,ns,Pn,ye=F(()=>{"use strict";V();tt();Tt();D();I();th=k.shared,du="uit",[eh,nh,uu]=[20,6,4],Ul=()=>(E.route.query.vouw||"").split(",").filter(Boolean),Da=t=>Ul().includes(du)||Ul().includes(t),Hl=(t,e=[t])=>()=>{let n=e.filter(o=>Da(o)!==(o===t)),s=Ul().filter(o=>o!==du&&!e.includes(o));H({vouw:[...s,...n].join(",")},!0)};fo=t=>t.open?null:"dicht",P=({title:t,note:e,look:n="blok",as:s="h2",id:o,label:r,children:i})=>a`
  <section class=${n} id=${o} aria-label=${r}>
    <${s}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
  </section>
`,ns=({title:t,look:e,children:n})=>a`<details class=${e}><summary>${t}</summary>${n}</details>`;Pn=({id:t,items:e,first:n,as:s="ul"})=>er(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${mo} part=${o} />`}
      <${s} class=${fo(o)}>${o.rows}<//>
    `)});function sh({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function wt({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:$}=n,[m,d]=W(t),h=l?Vl(l,t):m,f=O=>{let y=h===O.key?`-${O.key}`:O.key;l?H({[l]:y===t?null:y},!0):d(y);let L=k.shared.table,j=y.startsWith("-")?L.descending:L.ascending;Mt(g(L.sorted,{column:O.label.toLowerCase(),direction:j}))},b=ca(r,i,h),w=()=>En(i,b,u?.origin||(()=>[])),v=er(s,b,h===t?e:null,$);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(O=>a`<${sh} id=${s} column=${O} sort=${h} turn=${f} />`)}
          </tr>
        </thead>
        ${v.map(O=>a`
            <tbody role="rowgroup" key=${O.more?"meer":O.key} class=${fo(O)}>
              ${O.folds&&a`<${rh} part=${O} columns=${i} ...${e} />`}
              ${O.rows.map(y=>a`<${oh} row=${y} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${we} name=${u.name} rows=${w} /></p>`}
  `}function Cn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Vl,oh,rh,Ht,jn,gs,Pe=F(()=>{"use strict";Ae();V();tt();D();I();et();bt();Zt();ye();kt();Vl=(t,e="")=>E.route.query[t]||e;oh=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,rh=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${mo} part=${t} count=${s&&T(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Ht=(t,e,n,s=S,o)=>({key:t,label:e,text:r=>s(n(r)),cell:r=>[a`<${N} id=${n(r)} text=${s(n(r))} />`,o&&a`<${o} id=${n(r)} />`]}),jn=(t,e,n,s)=>({key:t,label:e,text:o=>Se(n(o),s),cell:o=>a`<${vt} id=${n(o)} date=${s} />`}),gs=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(re).map(oe)).join("; "),cell:n=>a`<${ae} of=${e(n)} />`})});function Kl({id:t,date:e}){let n=new Map;for(let{from:o,phrase:r}of G(t,"who",e))tn(n,o,r);if(!n.size)return An(t,"partner")?k.shared.unread:k.shared.no_partner;let s=[...n].map(([o,r])=>a`<${N} id=${o} />${` (${C(r).join(", ")})`}<${Is} id=${o} />`);return a`<${A} look="partners" items=${s} />`}function ah(t){let e=x(t,"dueBy");return e&&` (${g(Ie.bound,{date:at(e)})}; ${kr(x(t,"modality"))})`}function ih({ids:t,date:e}){let n=t.map(s=>{let o=x(s,"deadlineLabel"),{delivery:r}=wn(s,e);return a`
      ${o&&`${K(o)}: `}“${x(s,"deadlineText")}”${ah(s)}
      ${x(s,"revises")==="true"&&`, ${Ie.revised}`}${r&&` – ${r}`}
    `});return a`<${A} look="termijnen" items=${n} />`}function Gl({id:t,date:e}){let n=s=>a`
    <${N} id=${s} />: <strong>${_.lookups[s]?.description}</strong><${ae} of=${[s]} />
  `;return a`<${A} look="cijfers" items=${Ha(t,e).map(n)} />`}function ho({of:t}){let e=r=>[st(r,"barrier")&&g(Ie.at_step,{step:S(st(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>x(r,i)&&Dt(r,i))].filter(Boolean),n=r=>x(r,"status")?g(Ie.other_status,{reading:e(r).join(", ")}):g(Ie.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Ie.other_unsaid}),o=lt(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${x(r,"rationale")}`);return o.length>0&&a`<${A} items=${o} />`}function Lr({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let s=$t(t,"interventionKind").map(gt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Ba} id=${st(t,"barrier")} />
        ${` · ${s} · ${X("Strength",n)} · `}
        <${je} basis=${e} />${` ${ke[e]?.[1]||X("Basis",e)}`}
        ${Ua(t)&&a` · <strong>${Ua(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Ie.here}</strong>${x(t,"rationale")}</p>
      <${ho} of=${t} />
    </div>
  `}function mu({id:t,scenario:e,contributions:n}){let{date:s}=e,[o,r]=[yn(t,s),x(t,"promise")],i=no(t,s),{links:l}=J(e),c=n.length?n.map(u=>a`<${Lr} id=${u} read=${l[u]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Ie.across}</strong>${x(t,"rationale")}</p>`,p=[[Ie.facts.deadline,i.length>0&&a`<${ih} ids=${i} date=${s} />`],[Ie.facts.who,a`<${Kl} id=${t} date=${s} />`],[Ie.facts.figures,Ha(t).length>0&&a`<${Gl} id=${t} date=${s} />`],[Ie.facts.how,c],[Ie.facts.where,a`<${ae} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${N} id=${t} /></h3>
      <p class="regel">${ge(t)} · <${vt} id=${t} date=${s} /></p>
      <${$u} lead=${r&&Ie.promise} text=${r||x(t,"summary")} />
      <${$u} lead=${Ie.progress} text=${x(o,"summary")} />
      ${o&&a`<${ho} of=${o} />`}
      <${Cn} pairs=${p} />
    </article>
  `}var Ie,Ha,Ua,$u,Ot,pn=F(()=>{"use strict";V();D();Wt();I();Oe();et();bt();Pt();kt();Pe();Ie=k.shared.work;Ha=(t,e)=>Ft(t,"figure",e);Ua=t=>x(t,"state")&&g(Ie.own_state,{state:X("CellState",x(t,"state"))});$u=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Ot=t=>[...t].sort((e,n)=>nt(S(e),S(n)))});function bs({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function Ga(t,e,n){let{word:s,lines:o}=He(t),r=t&&[t.strict,ke[t.most_basis]?.[1],t.requested&&In.requested_mark];return[s,...o,...r||[],e&&Ka(e,n)].filter(Boolean).join(" · ")}function dh({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${In.undecided}</p>`;let u=a`<a href=${Rs({column:n,barrier:null},o,E.route.query)}>${In.see_elsewhere}</a>`;return a`
    <p>${Ko(dt(o))}</p>
    ${r.length>0&&a`<h3>${In.why}</h3>`}
    ${r.map($=>a`<p>${x($,"rationale")} <span class="zacht">${x($,"source")}</span></p>`)}
    ${p&&a`<p>${In.unexpected}</p>`}
    ${i>0&&a`<p>${g(In.elsewhere,{count:i,kind:gt(n)})} ${u}</p>`}
    ${l&&a`<h3>${In.who}</h3><${Rl} list=${l} plan=${o} />`}
  `}function $h({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=pe(),c=pe();an(()=>{let b=document.getElementById(po(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(po(i)))?.focus()},[]);let{word:p,lines:u,look:$}=He(e),m=g(In.panel_note,{scenario:Ut(o,r)}),d=n&&g(In.changed.usual,{phrase:Zo(n.usual)}),h=e.initiatives>0&&!o.strict&&K(e.strict||r.words.stands),f=e.things.map(b=>{let w=No(b).filter(v=>e.links.includes(v));return a`<${mu} key=${b} id=${b} scenario=${o} contributions=${w} />`});return a`
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
      ${f.length?f:a`<${dh} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function sr({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Na(t),i=dt(r);if(!i)return null;let l=Ve(e,n,i).find(u=>u.key===s),c=l?.cells[Sn(i).indexOf(o)];if(!c)return null;let p={row:l,cell:c,change:Xo(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${$h} key=${t} ...${p} />`}var sn,In,Mr,lh,Jl,ch,ph,uh,Va,Ka,go=F(()=>{"use strict";V();tt();D();I();Nn();et();bt();Pt();$o();kt();pn();sn=k.overview.legend,In=k.overview;Mr=({expected:t=sn.expected,quiet:e=sn.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${sn.states.map(o=>a`
        <li><span class="staal"><${bs} bar=${[[o,1,0]]} /></span>${K(_.codes.CellState[o].label)}</li>
      `)}
    <li><span class="staal"><${bs} bar=${[[sn.support_state,1,1]]} /></span>${sn.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${sn.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,lh=Object.entries(ke).map(([t,[,e]])=>a`<span class="staal"><${je} basis=${t} /></span>${e}`),Jl=()=>a`<${A} look="stalen" items=${lh} />`,[ch,...ph]=sn.sample.words,uh=sn.sample.bar.map(([t,e])=>[t,Number(e),0]),Va=({undecided:t})=>a`
  <aside class="legenda" aria-label=${sn.title}>
    <h2>${sn.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${bs} bar=${uh} /><strong>${ch}</strong>
      ${ph.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${sn.explain}</p>
    <${Mr} undecided=${t} />
    <h3>${sn.how}</h3>
    <${Jl} />
    <p><span class="anders">${sn.other}</span>${sn.other_says}</p>
  </aside>
`,Ka=({by:t},e)=>ve(e).overview.changed[t]});function hu({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${K(s)}`;return a`<${Cn} pairs=${Object.values(_.codes[t]).map(n=>[e(n),n.definition])} />`}function gu({id:t=""}){let e=ze.reading;return a`
    <${bo} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${hu} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${_.plans.map(n=>a`<p>${`${ds(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      ${_.plans.some(({document:n})=>n)&&a`<p>${e.own_words}</p>`}
    <//>
  `}function fh(){let{howto:t}=k.overview,e=Object.values(ke).map(([s])=>s),n={report:U?t.reports:us(),marks:e.join(" "),source:zo()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function hh({name:t,one:e,plan:n,open:s}){let o=i=>Ls(i)?a`<${N} id=${i} />`:i,r=pe();return Me(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${Ta(t,U?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${A} look="geteld" items=${e.things.map(o)} />`}
    </li>
  `}function wh(){let t=s=>a`
    <${N} id=${st(s,"initiative")} />${" → "}<${Ba} id=${st(s,"barrier")} />
    ${`: ${x(s,"rationale")}`}<${ho} of=${s} />
  `,e=s=>a`
    <${N} id=${st(s,"initiative")} />${`: ${Dt(s,"status")}`}<${ho} of=${s} />
  `,n=fu(un.statuses).map(e);return a`
    <${Ja} of=${ze.weak} id="lezing" items=${fu(un.weak).map(t)}
      intro=${g(ze.weak.intro,un.links)} />
    <${Ja} of=${ze.other} id="anders" items=${un.other.map(t)} />
    ${n.length>0&&a`<${Ja} of=${ze.statuses} id="standen" items=${n} />`}
  `}function _h(){if(!un.judged.length)return null;let t=e=>g(ze.judged.line,{step:S(st(e,"barrier")),kinds:$t(e,"interventionKind").map(gt).join(", "),state:Dt(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:at(x(e,"asOf"))});return a`<${Ja} of=${ze.judged} id="oordelen" items=${un.judged.map(t)} />`}function xh(){let t=ze.expected.columns,e=[Ht("stap",t.step,n=>st(n,"barrier")),{key:"soort",label:t.kind,text:n=>$t(n,"interventionKind").map(gt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${bo} of=${ze.expected} id="verwacht" count=${un.expected.length}>
      <${wt} id="verwachtingen" caption=${ze.expected.caption} rows=${un.expected} columns=${e} />
    <//>
  `}var Tr,ze,mh,bo,gh,bh,bu,un,Ql,kh,Ja,fu,yh,ku,wu=F(()=>{"use strict";V();tt();Tt();D();Wt();I();et();bt();go();ye();kt();Pe();pn();Tr=k.method,ze=k.unknown,mh=3,bo=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${nr} id=${e!==void 0&&e<=mh?"":s} close=${o}
    title=${e===void 0?t.title:g(ze.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;gh=()=>H({getal:null},!0),bh=({scenario:t})=>a`
  <${bo} of=${Tr.numbers} id="getallen" close=${E.route.query.getal?gh:null}>
    ${Te(t).map(e=>a`
        ${U&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Un(t,e).named).map(([n,s])=>a`<${hh} key=${n} ...${{name:n,one:s,plan:e}} open=${E.route.query.getal===n} />`)}
        </ul>
      `)}
  <//>
`,bu=({route:t})=>a`
  <${ut} text=${Tr.title}><p class="uitleg">${Tr.intro}</p><//>
  <${fh} />
  <div class="blok"><${Va} /></div>
  <${bo} of=${Tr.states} id="standen"><${hu} list="CellState" /><//>
  <${bh} scenario=${Q(t.query)} />
  <${gu} id=${Z()?"lezen":""} />
  <p><a href=${M("weet-niet")}>${Tr.unknown}</a></p>
`,un=_.unknown,Ql=({of:t,id:e,ids:n,more:s})=>a`
  <${bo} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Ce} ids=${Ot(n)} more=${s} />`}
  <//>
`,kh=t=>a`<span class="zacht"> – ${ge(t).toLowerCase()}</span>`,Ja=({of:t,id:e,items:n,intro:s})=>a`
  <${bo} of=${t} id=${e} count=${n.length} intro=${s}><${A} items=${n} /><//>
`,fu=t=>[...t].sort((e,n)=>nt(S(st(e,"initiative")),S(st(n,"initiative"))));yh=()=>a`
  <${bo} of=${ze.clashes} id="tegenspraak" count=${un.clashes.length}>
    ${Ot(un.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${N} id=${t} /></h3>
          <p>${x(t,"summary")}</p>
          <${ae} of=${[t]} />
        </div>
      `)}
  <//>
`;ku=()=>a`
  <${ut} text=${ze.title}><p class="uitleg">${ze.intro} ${Yn}</p><//>
  <${Ql} of=${ze.unjudged} id="ongeplaatst" ids=${un.unjudged} more=${kh} />
  <${wh} />
  <${yh} />
  <${_h} />
  <${Ql} of=${ze.nameless} id="naamloos" ids=${un.nameless} />
  <${Ql} of=${ze.generic} id="verzamelnamen" ids=${un.generic} />
  <${xh} />
  <${gu} id="lezen" />
`});function ko({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=fr(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var ks,or=F(()=>{"use strict";V();ks=t=>a`<label class="veld"><span>${t.label}</span><${ko} ...${t} /></label>`});function xu({plans:t,here:e}){let n=l=>l.flatMap(c=>G(c,"who").map(({from:p})=>p)),s=(l,c)=>a`<details><summary>${l}</summary><${Ce} ids=${Ot(c)} /></details>`,[o,r]=t.map(l=>C(n(wo(l).filter(e)))),i=o.filter(l=>r.includes(l));return[s(g(qn.in_both,{count:i.length}),i),...t.map((l,c)=>{let p=n(wo(t[1-c])),u=[o,r][c].filter($=>!p.includes($));return s(g(qn.only_in,{plan:l.title,count:u.length}),u)})]}function _u(t){let e=s=>st(st(s,"barrier"),"broader")||st(s,"barrier"),n=No(t).flatMap(s=>$t(s,"interventionKind").map(o=>`${e(s)} ${o}`));return n.length?n:Ao(t)}function vu(t,e){let n=[...ls("Publication")].filter(s=>Rt(s,e.key));return Ot(Yl(t)).map(s=>({id:s,found:tu(s,[...wo(e),...n])}))}function Ou({rows:t,plan:e,other:n}){let s=p=>Ot(wo(n).filter(u=>_u(u).some($=>_u(p).includes($)))),o=({shared:p})=>g(qn.found,{shared:p.join(", ")}),r=({found:p})=>p.map(u=>[S(u.id),yu(u.id),o(u)].filter(Boolean).join("; ")).join(" | ")||qn.none,i=p=>a`
    <${N} id=${p.id} /> <${vt} id=${p.id} />
    <p class="zacht">${[yu(p.id),o(p)].filter(Boolean).join("; ")}</p>
  `,l=[Ht("actie",e.title,({id:p})=>p),{key:"lijkt",label:`${n.title}, ${Fn(n.date,n)}`,sort:!1,text:r,cell:({found:p})=>p.length?a`<${A} items=${p.map(i)} />`:qn.none},{key:"vak",label:qn.same_cell,sort:!1,text:({id:p})=>s(p).map(S).join("; "),cell:({id:p})=>s(p).length>0&&a`<${vh} ids=${s(p)} />`}],c={name:"lijkt-op.csv",origin:()=>Yt(null)};return a`
    <p class="zacht">${qn.note}</p>
    <${wt} id=${`lijkt-${e.key}`} caption=${qn.title} rows=${t} columns=${l} file=${c}
      hideCaption />
  `}function Oh({plan:t,other:e}){let[n,s]=W(""),o=p=>G(p,"who").map(({from:u})=>u),r=Ot(C(wo(t).flatMap(o))).map(p=>[p,S(p)]),i=n?vu(e,t):[],l=p=>i.flatMap(({id:u,found:$})=>$.filter(m=>m.id===p).map(({shared:m})=>({id:u,shared:m}))),c=Ot(wo(t).filter(p=>n&&o(p).includes(n)));return a`
    <${ks} label=${qn.who} value=${n} options=${[["","…"],...r]} pick=${s} />
    ${n&&a`<${Ou} rows=${c.map(p=>({id:p,found:l(p)}))} plan=${t} other=${e} />`}
  `}function Su({plans:t}){let[e,n]=[...t].sort((r,i)=>Yl(r).length-Yl(i).length),s=()=>a`<${Ou} rows=${vu(e,n)} plan=${e} other=${n} />`,o=()=>a`<${Oh} plan=${n} other=${e} />`;return a`
    <${tr} summary=${g(qn.summary,{plan:e.title})} inside=${s} />
    <${tr} summary=${g(qn.reverse,{other:e.title})} inside=${o} />
  `}var qn,wo,Yl,yu,vh,Cu=F(()=>{"use strict";V();D();I();Oe();ro();et();Pt();Zt();$o();kt();or();Pe();pn();qn=k.compare.alike,wo=({key:t})=>Kn.filter(e=>Rt(e,t)),Yl=t=>wo(t).filter(e=>Jt(e,"Measure"));yu=t=>[...so(t),_.lookups[t]?.description].filter(Boolean).join("; ");vh=({ids:t})=>a`<details><summary>${T(k.measures.count,t.length)}</summary><${Ce} ids=${t} /></details>`});function Sh(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Ch(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=tc(s,o,.8);return n}function Lh(t,e){return[...t.querySelectorAll(jh)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=Qa(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Mh(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Zl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:ju[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Mh(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=yo(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let m=Qa(new DOMMatrix(e).translate(l,o));return l+=yo(p.trim(),$,u.fontWeight),[{at:m,text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill}]})}function yo(t,e,n){return Xl.font=`${n} ${e}px ${Ya}`,Xl.measureText(t).width}function Th(t,e,n){let{width:s,height:o}=e,r=Qa(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?tc(s/2,o/2,s/2-1):zr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Zl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Sh(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Ch(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:zr(0,o/2-1,s,2),fill:u[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:zr(0,o+Number(h),s,-Number(h)),fill:d}):i.push({at:r,d:zr(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:d,wide:+f});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};for(let[d,h]of Object.entries(l?{top:c}:m)){let f=$(d);f.wide&&Zl(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function zh(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}yo("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=Xl.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+yo($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=Qa(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function Lu(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Lh(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?zh(u,l,c):u instanceof Element?Lu(u,l,c):[]);return o.style.transform="",[...Th(s,i,l),...p]}function ec(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=Lu(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*yo(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var Qa,Zl,zr,tc,ju,jh,Xl,Ya,Mu=F(()=>{"use strict";Qa=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Zl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),zr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,tc=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;ju={path:(t,e)=>e.getAttribute("d")||"",circle:t=>tc(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>zr(t("x"),t("y"),t("width"),t("height"))},jh=[...Object.keys(ju),"text"].join();Xl=document.createElement("canvas").getContext("2d"),Ya=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function nc(t,e,n,s,o,r){let i=gp(t,p=>yo(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,ws,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Bu({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=_.meta,l=[ds(dt(e?.plan)),e&&Ut(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let p=ec(c);c.classList.remove("heel");let u=Math.max(p.width,Bh),$=nc(t,22,650,Fh,u,ws),m=nc(`${l}. ${Yn} ${o}`.trim(),13,400,Tu,u,$.below+2),d=m.below+16,[h,f,b]=[ws,d+p.height+24,0],w=[...document.querySelectorAll(s)].map(ec).flatMap(L=>{h>ws&&h+L.width>ws+u&&([h,f,b]=[ws,f+b+6,0]);let j=Fu(L.shapes,h,f);return h+=L.width+20,b=Math.max(b,L.height),j}),v=g(Fr.foot,{version:r,content:(i||"").slice(0,12)}),O=nc(v,13,400,Tu,u,f+b+16),y=[...$.shapes,...m.shapes,...Fu(p.shapes,ws,d),...w,...O.shapes];return{title:`${t} ${l}. ${Yn}`,width:u+2*ws,height:O.below+ws,shapes:y}}function Eh(t){let{title:e,width:n,height:s,shapes:o}=Bu(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",p));for(let[d,h]of Object.entries(u))h!==void 0&&h!==""&&m.setAttribute(d,String(h));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Ya,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w,opacity:v}of o){let[O,y,L,j,q,B]=c,z=O===1&&!y&&!L&&j===1?`translate(${q} ${B})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:z,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":h},opacity:v===1?void 0:v}):r(l,"text",{transform:z,...{"font-size":f,"font-weight":b,"font-style":w},fill:$},p)}On(Aa(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Nh(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Bu(t),o=document.createElement("canvas"),r=Math.min(Ah,zu/e,zu/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=$,i.font=`${w} ${b} ${f}px ${Ya}`,p!==void 0&&i.fillText(p,0,0);let O=new Path2D(u);$!=="none"&&i.fill(O),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(O)),i.restore()}let l=Aa(`${t.name}.png`);o.toBlob(c=>c?On(l,c,"image/png"):Mt(g(Fr.too_large,{name:l})),"image/png")}var Fr,Fh,Tu,ws,Bh,Ah,zu,Fu,on,Ws=F(()=>{"use strict";Ae();V();D();I();bt();Zt();Mu();Fr=k.shared.export,[Fh,Tu]=["#16212B","#46525D"],[ws,Bh,Ah,zu]=[28,720,2,12e3],Fu=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));on=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Eh(t)}>${Fr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Nh(t)}>${Fr.png}</button>
  </span>
  <span class="breder zacht">${Fr.wider}</span>
`});function Au({rows:t,unit:e,end:n}){let s=n?ie.right:ie.left-ie.box,o=n?ie.right+ie.box+12:ie.left-ie.box-12;return t.map(({state:r,count:i,y:l})=>{let[c,p]=[ie.top+l*e,Math.max(i*e,2)];return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${ie.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Ds(r)}
        </text>
      </g>
    `})}function Ph({band:t,unit:e}){let n=t.count*e,s=ie.top+t.y1*e+n/2,o=ie.top+t.y2*e+n/2,r=(ie.left+ie.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${ie.left} ${s} C${r} ${s} ${r} ${o} ${ie.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Eu(t)}</title></path>
  `}function Ih({flow:t}){let e=Math.max(...t.bands.map(o=>o.count)),n=({to:o,count:r})=>a`
    <i aria-hidden="true" class=${`b-${o}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${Ds(o)}
  `,s=o=>t.bands.filter(r=>r.from===o);return a`<div class="standlijst">
    ${t.left.map(({state:o,count:r})=>a`
        <section><h3>${r} ${Ds(o)}</h3><${A} items=${s(o).map(n)} /></section>
      `)}
    <p class="zacht">${_o.listed}</p>
  </div>`}function Nu({flow:t,one:e,other:n,counted:s}){if(Z())return a`<${Ih} flow=${t} />`;let o=ie.height/t.height,r=t.bands.map(Eu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${_o.title}>
      <svg viewBox=${`0 0 ${ie.width} ${ie.height+ie.top+14}`} role="img"
        aria-label=${g(_o.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${ie.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${ie.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${Ph} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Au} rows=${t.left} unit=${o} />
        <${Au} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${_o.caption}</figcaption>
      <p class="acties"><${on} name="overgang" title=${`${_o.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var _o,ie,Ds,Eu,Pu=F(()=>{"use strict";V();Tt();D();I();et();Ws();_o=k.compare.flow,ie={width:960,height:430,top:40,left:230,right:640,box:16},Ds=t=>t?K(X("CellState",t)):_o.fresh,Eu=({count:t,from:e,to:n})=>T(_o.band,t,{from:Ds(e),to:Ds(n)})});function Rh(t){let e=ss[ss.length-1],n=_.plans.map(c=>ss.findLast(p=>p.plan===c)||e),[s,o]=U?n:[ss[0],e],r=ss.slice(0,-1).find(c=>c.key===t.van)||s,i=ss.slice(ss.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function Wh({change:t,side:{plan:e,date:n,label:s},at:o}){let r=Br(t)?null:es(t.kind,[t.barrier,t.other_barrier][o],e.key),i=M("overzicht",{cel:r,plan:r?null:e.key,stand:n===fe?null:n}),l=c=>a` <${vt} ...${{id:c,date:n}} /> <${Kl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${Ce} ids=${Ot(t.work[o])} more=${l} />
    </div>
  `}function Dh({rows:t}){let e=([,,o,r])=>a`${r} <a href=${Xe(o)}>${Y.see}<span class="sr"> ${S(o)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([o,r])=>[o,r]))),s=o=>o.folds?a`<${mo} part=${o} level=${3} count=${o.rows.length} />`:a`<h3>${o.title}</h3>`;return a`
    <${P} title=${g(Y.stated,{count:t.length})} note=${Y.stated_note}>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${er("uitspraken",t,{of:([o])=>o,titles:n}).map(o=>a`${s(o)}<${A} look=${fo(o)} items=${o.rows.map(e)} />`)}
    <//>
  `}function Uh({found:t,one:e,other:n,mode:s,counted:o}){let r={of:y=>Br(y)?y.whose:y.other_barrier||y.barrier||"",titles:[...bn,["",k.shared.all_steps],["apart",Y.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:y})=>y,titles:Object.entries(Y.whose).map(([y,L])=>[y,g(L,l)])},p=y=>y.map(ao).join(", "),u=y=>K(gt(y.kind)),$=y=>C([y.barrier,y.other_barrier].map(xt)).join(" / "),m=y=>u(y)+(s==="plans"&&!Br(y)?` (${$(y)})`:""),d=[{key:"stap",label:Y.columns.step,text:$},{key:"soort",label:Y.columns.kind,text:u},{key:"een",label:e.label,text:y=>K(y.states[0])},{key:"ander",label:n.label,text:y=>K(y.states[1])},{key:"weg",label:g(Y.left[s],l),sort:!1,text:y=>p(y.left)},{key:"erbij",label:g(Y.joined[s],l),sort:!1,text:y=>p(y.joined)}],h=i.flatMap(({label:y,date:L},j)=>{let q=B=>`${S(B)} (${Se(B,L)})`;return[{key:"wie",label:g(Y.who,{label:y}),text:B=>p(B.who[j])},{key:"wat",label:g(Y.work,{label:y}),text:({work:B})=>Ot(B[j]).map(q).join("; ")}]}),f=y=>a`
    ${y.sentence}
    <${ns} title=${[Y.see_both,a`<span class="sr"> ${gt(y.kind)}, ${$(y)}</span>`]}>
      <div class="standen">${i.map((L,j)=>a`<${Wh} ...${{change:y,side:L,at:j}} />`)}</div>
    <//>
  `,b=y=>a`
    <${mo} part=${y} level=${3} names=${y.rows.map(m)}
      count=${y.rows.some(Br)?"":T(Y.differ,y.rows.length)} />
  `,w=()=>En([...d,...h],t.changes,()=>Yt(null,"",o)),v=a`
    <${ns} title=${Y.as_table}>
      <${wt} id="vakken" caption=${Y.table} rows=${t.changes} columns=${d} />
    <//>
  `,O=a`<div class="acties"><${we} name="vergelijk-vakken.csv" rows=${w} /></div>`;return a`
    ${t.changes.length?O:a`<p>${k.shared.none}</p>`}
    ${er("verschillen",t.changes,s==="plans"?c:r).map(y=>a`
        ${y.folds&&b(y)}
        ${Y.elsewhere[y.key]&&a`<p class="zacht">${g(Y.elsewhere[y.key],l)}</p>`}
        <${A} look=${fo(y)} items=${y.rows.map(f)} />
      `)}
    ${t.notes.map(y=>a`<p class="zacht">${y}</p>`)}
    ${t.changes.length>0&&v}
  `}function Hh({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=u=>({state:$})=>String(e.bands.find(m=>m.from===$&&m.to===u)?.count||Y.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:u})=>Ds(u)},...e.right.map(({state:u})=>({key:u,label:Ds(u),sort:!1,text:l(u)}))],p=g(Y.counts_table,{before:n.label,after:s.label});return a`
    <${P} title=${Y.counted}>
      <p class="zacht">${g(Y.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Nu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${T(Y.heads,r.length,{names:ft(r.map(se))})}</p>`}
      <${ns} title=${Y.flow.table}>
        <${wt} id="overgang" caption=${p} rows=${e.left} columns=${c} />
      <//>
    <//>
  `}function Vh(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:s,statements:r.filter(([,,c])=>n(c)),changes:o.filter(({barrier:c,other_barrier:p})=>!e||[c,p].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function Kh({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":Se(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Y.not_yet}</span>`:a`<${vt} id=${m} date=${e.date} />`,p=[Ht("actie",Y.action,m=>m),{key:"wat",label:Y.what,text:ge},{key:"plan",label:e.label,text:l,cell:c},jn("nu",n.label,m=>m,n.date)],u=()=>En(p,r,()=>Yt(null,e.plan.key,o)),$=()=>H({alles:s?"nee":"ja"});return a`
    <${P} look=${null} title=${g(s?Y.all:Y.changed,{count:r.length})}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Y.show_all}</button>
        <${we} name="vergelijk.csv" rows=${u} />
      </div>
      <${wt} id="vergelijk" caption=${Y.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    <//>
  `}function qu({route:t}){if(ss.length<2)return a`<${ut} text=${Y.title} /><p>${Y.alone}</p>`;let{one:e,other:n,after:s}=Rh(t.query),o=Q(t.query),r=Bl(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=_.comparisons[`${e.key}|${n.key}|${i}`],c=fn.some(z=>z.notation===t.query.stap)?t.query.stap:"",p=l.actions&&Vn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=z=>(!c||Gn(z).includes(c))&&(!p||_.works[z]?.chapters?.includes(p)),$=Vh(l,c,u),{actions:m}=$,d=[e.plan,n.plan],h=$.changes.filter(z=>!Br(z)),f=h.filter(({whose:z})=>!z.endsWith("-open")).length,b=c&&p?null:m?.flows[c||p],w=(t.query.alles||p&&"ja")==="ja",v=Kn.filter(z=>Rt(z,e.plan.key)&&_.works[z]?.container&&u(z)),O=m?"dates":"plans",y=g(Y.intro[O],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),L=a`
    <${xn} label=${Y.first} name="van" chosen=${e.key} options=${Iu(ss.slice(0,-1))} />
    <${xn} label=${Y.second} name="met" chosen=${n.key} options=${Iu(s)} />
  `,j=a`
    <${P} title=${g(f<h.length?Y.cells_open:Y.cells,{sure:f,open:h.length-f})}>
      <${Uh} ...${{found:$,one:e,other:n,mode:O,counted:r}} />
    <//>
  `,q=a`<${P} title=${Y.alike.title}><${Su} plans=${d} /><//>`,B=a`
    <${P} title=${Y.alike.partners} note=${Y.alike.partners_note}><${xu} ...${{plans:d,here:u}} /><//>
  `;return a`
    <${ut} text=${Y.heading[O]} title=${Y.title}><p class="uitleg">${y} ${Yn}</p><//>
    <${vn}>
      <${Nl} />
      <div class="velden">
        ${ss.length>2&&L}
        <${xn} label=${Y.columns.step} name="stap" options=${bn} />
        ${m&&a`<${xn} label=${qh} name="hoofdstuk" options=${eo} />`}
      </div>
    <//>
    ${m&&b&&a`<${Hh} ...${{actions:m,flow:b,one:e,other:n,counted:r,heads:v}} />`}
    ${m&&a`<${Dh} rows=${$.statements} />`}
    ${!m&&q}
    ${!p&&j}
    ${m?a`<${Kh} ...${{actions:m,one:e,other:n,counted:r,all:w}} />`:B}
    <${xe} text=${T(Y.shown,f)} />
  `}var Y,qh,ss,Br,Iu,Ru=F(()=>{"use strict";V();tt();Tt();D();Wt();I();Nn();et();bt();Pt();Cu();nn();Zt();ye();kt();Pu();Pe();pn();Y=k.compare,qh=k.measures.fields.chapter,ss=_.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:U?g(Y.side,{plan:t.title,label:n}):K(n)}))),Br=({whose:t})=>t==="apart",Iu=t=>t.map(e=>[e.key,e.label])});function Jh({row:t,cell:e,change:n,step:s,plan:o}){let r=Ga(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=es(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${po(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>H({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:xt(s)})}${r}</span>
        <${Wu} cell=${e} />
      </button>
    </td>
  `}function Du({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?_e.undecided:_e.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function Yh({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(_e.caption,{scenario:Ut(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${_e.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${Qh} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Nt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${N} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${Jh} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${Du} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function eg({plan:t,scenario:e,reach:n}){let s=Ve("partner",e,t),o=Xo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${ms} plan=${t} /><p>${_e.nothing_yet}</p>`:n.partners?a`
    ${U&&a`<h2>${t.title}</h2>`}
    <${ms} plan=${t} />
    <p>${Un(e,t).phrase.reach}
      ${" "}<a href=${M("methode",{getal:"organisaties-in-de-tekst"})}>${_e.in_text}</a>. ${_e.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${Yh} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${on} name=${`dekking-${t.key}`} title=${_e.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${Xh} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${_e.alike.title}</h2><p>${_e.alike.note}</p></div>
        <${A} look="zelfde" items=${n.alike.map(r=>a`<strong>${r.steps}</strong> ${r.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${tg} reach=${n} plan=${t} />
    </div>
  `:a`<p>${_e.nothing}</p>`}function Uu({route:t}){let e=Q(t.query),{reach:n}=J(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${ut} text=${_e.heading} title=${_e.title} />
      <p class="zacht">${Ut(e)}</p>
      <${io} />
    </div>
    ${Te(e).map(o=>a`
        <${eg} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${sr} address=${s} by="partner" scenario=${e} />`}
    <${xe} text=${s?"":g(_e.shown,{scenario:Ut(e)})} />
  `}var _e,Gh,Wu,sc,Qh,Zh,Xh,tg,Hu=F(()=>{"use strict";V();tt();Tt();D();Wt();I();Nn();bt();Pt();go();nn();Ws();kt();_e=k.coverage,Gh=5,Wu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${je} basis=${t.most_basis} />
    <${bs} bar=${t.bar} most=${Gh} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;sc=t=>!t.acting&&!t.undecided,Qh=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${sc(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Xe(t.id)}>${t.label}</a>
    <span class=${sc(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;Zh=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <span class=${Nt(t.id)?"verzamel":""}><${N} id=${t.id} text=${t.label} /></span>
  <a class="naar" href=${M("dekking",{...E.route.query,cel:es(t.key,s,o.key)})}>
    <span class="sr">${t.label}: ${He(e).word}${n&&`, ${Ka(n,o)}`}</span>
    <${Wu} cell=${e} />
  </a>
`,Xh=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${Zh} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${U?"h3":"h2"} class="stapkop">
            <span class=${sc(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(_e.step,{step:xt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<${A} items=${i} />`}
          ${!o.acting&&a`<${Du} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,tg=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${U?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${M("aandachtspunten",{stap:n.step})}>${_e.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${_e.about}</p>
    <${Mr} expected=${_e.expected} quiet=${_e.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Jl} />
    <p><a href=${M("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Xa(t,e){let n=Za(e).map(o=>({row:o,ends:[...o.from,...o.to]})),s=o=>n.flatMap(({row:r,ends:i})=>i.includes(o)&&(o===t||!i.includes(t))?r:[]);return[t,...lt(t,"standsFor")].map(o=>({end:o,rows:s(o)})).filter(({rows:o})=>o.length)}function Ku(t,e){let{columns:n=[]}=J(t).reach.find(c=>c.plan===e.key)||{},s=Ve("kind",t,e),o=Ve("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>qo(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>nt(i(c),i(p)));return{stops:r,several:l}}var Za,Vu,oc,xo=F(()=>{"use strict";D();Wt();I();oo();Oe();Nn();et();Za=({date:t,plan:e})=>ls("InformationFlow").filter(n=>to(n,t)&&Rt(n,e)).map(n=>{let s=lt(n,"between"),o=r=>[...lt(n,r),...s].sort(qo);return{id:n,state:x(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>nt(x(n.id,"content"),x(s.id,"content")));Vu=([t,e],n)=>Za(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]),oc=(t,e,n)=>Object.keys(_.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function rg(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(O=>o.get(O)).filter(O=>O!==void 0),[c,p]=l.sort((O,y)=>O.left-y.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let[u,$]=[c.right-n.left,(c.top+c.bottom)/2-n.top],[m,d]=[p.left-n.left,(p.top+p.bottom)/2-n.top],h=(u+m)/2,f=`M${u} ${$}C${h} ${$} ${h} ${d} ${m} ${d}`,b=og.map(O=>{let[y,L,j,q]=[(1-O)**3,3*O*(1-O)**2,3*O*O*(1-O),O**3];return{tie:i,d:f,x:y*u+(L+j)*h+q*m,y:(y+L)*$+(j+q)*d}}),v=b.find(O=>r.every(y=>Math.max(Math.abs(y.x-O.x),Math.abs(y.y-O.y))>sg))||b[0];return i.number!==void 0&&r.push(v),v})}function ag(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function rr({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=pe(),[c,p]=W([]);an(()=>{let f=()=>p(rg(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(f=>f.id===s)?s:u[0]?.id,m=({from:f,to:b})=>f===s||b===s,d=new Set(n.filter(m).flatMap(({from:f,to:b})=>[f,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!ng.includes(f.key))return i(f.key,b);let w=ag(f.key,b,e,n);f.preventDefault(),w&&l.current.querySelector(`[data-vak="${CSS.escape(w)}"]`).focus()}}>
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
  `}var ng,sg,og,ti=F(()=>{"use strict";V();ng=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],sg=28,og=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function ar({label:t,id:e,thing:n,pick:s,among:o=Ls}){let[r,i]=W(!1),l=()=>Ot([...cn.keys()].filter(f=>Qt(f)&&o(f))),c=Re(()=>r?l():[],[r]),[p,u]=W(null),$=f=>{let b=zt(f.trim()),w=y=>[S(y),se(y),...$t(y,"altLabel")].map(zt),v=y=>Hn(y)?w(y):w(y).slice(0,2),O=c.find(y=>S(y)===f)||c.find(y=>v(y).includes(b));return O?[O]:c.filter(y=>b&&w(y).some(L=>L.includes(b)))};Me(()=>u(null),[n]);let{route:m}=E,d=f=>{if(E.route!==m)return;let[b,...w]=$(f.target.value);u(b&&!w.length?null:f.target.value),b&&!w.length&&s(b)},h=p?$(p).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(Ls(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${S(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${h?g(Gu.meant,{names:h}):Gu.unknown_thing}</small>`}
    </label>
  `}var Gu,ei=F(()=>{"use strict";V();tt();D();I();et();pn();Gu=k.explore});function ig({count:t,...e}){let n=Yu(Ro(e.from,e.to,e.scenario,!0),e),s=n.length>0&&` ${g(ct.only,{names:Qu(n)})}`;return a`<p role="status"><strong>${t?T(ct.none_but,t):ct.none}</strong>${s}</p>`}function lg({from:t,to:e,scenario:n}){let s=zp([t,e],n).map(u=>u.label),o=Fp([t,e],n),r=Vu([t,e],n),i=u=>G(u,"who",n.date).map($=>$.to),l=i(t).some(u=>i(e).includes(u)&&Jt(u,"Agreement")),c=[t,e].every(Hn)?[!r.length&&ct.silent.flow,!l&&ct.silent.agreement]:[],p=ft(c.filter(Boolean));return a`
    ${s.length>0&&a`<p>${g(ct.shared,{steps:ft(s)})}</p>`}
    ${r.length>0&&a`<p>${ct.flows} <${it} ids=${r} />.</p>`}
    ${p&&a`<p>${g(ct.silent.phrase,{what:p})}</p>`}
    ${o.length>0&&a`<p>${ct.bodies} <${it} ids=${o} />.</p>`}
  `}function rc({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>Ft(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Rt(p,n)),[i,l]=o?ct.headed:ct.heads,c=(o?[s,o]:[]).map((p,u)=>{let m=p.filter(h=>!r.includes(h)&&Rt(h,n)).flatMap(h=>Ft(h,"inChapter")).filter(h=>Bn(h).includes(t[1-u])&&!Bn(h).includes(t[u])),d={who:S(t[u]),other:S(t[1-u])};return m.length>0&&a`<p>${g(ct.within,d)} <${it} ids=${m} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${it} ids=${r} />. ${l}</p>`}${c}`}function cg({from:t,to:e,scenario:n,collective:s}){let o=Re(()=>ka(t,e,n,s),[t,e,s,n]),r=o.length>yr?g(ct.longer.first,{count:yr}):T(ct.longer.all,o.length),i=o.slice(0,yr).map(l=>a`<${it} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${A} as="ol" look="wegen" id="langere" items=${i} />`}function Zu(t){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${x(r,"rationale")||x(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?K(n(r)):n(r));return a`
    <${N} id=${e} />${U&&` (${_t(e)?.title})`} <${vt} id=${e} />
    ${C(t.map(({from:o})=>o)).map(o=>a`<p><${N} id=${o} />: ${s(o).join(" ")}</p>`)}
    <${ae} of=${t.flatMap(o=>o.of)} />
  `}function pg({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=Yu(t,e),i=Re(()=>{let f=w=>[be(w)?"wat":"wie",r.includes(w)&&"verzamel",(w===n||w===s)&&"begin"].filter(Boolean).join(" "),b=w=>w.some(v=>r.includes(v))?"l-punt":"l-heel";return{columns:t.layers.map(w=>w.map(v=>({id:v,text:S(v),look:f(v)}))),ties:t.lines.map(({from:w,to:v},O)=>({from:w,to:v,number:O+1,look:b([w,v])}))}},[t]),l=t.layers.map(f=>be(f[0])),c=r.length?Ro(n,s,o):t,p=c?.length===t.length?c.count:0,u=Qu(r),$=T(ct.works,l.filter(Boolean).length),m={from:S(n),to:S(s),count:t.lines.length},d=f=>H({van:null,naar:null,uit:f,kies:f}),h=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${rr} heads=${l.map(f=>f?ct.columns.what:ct.columns.who)} ...${i} chosen=""
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
    <${A} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:f})=>Zu(f))} />
  `}function Xu({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(h=>Ju(h)?h:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?Tp(n,s,e):[],{length:p}=c,u=[n,s,o,e.key,e.plan],$=Re(()=>l?Ro(n,s,e,o):null,u),m=(h,f,b)=>a`
    <${ar} label=${f} id=${h} thing=${b} among=${Ju}
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
      ${l&&a`<${rc} of=${[n,s]} scenario=${e} />`}
      ${l&&a`<${lg} ...${i} />`}
      ${l&&$&&a`<${pg} ...${i} found=${$} />`}
      ${l&&!$&&a`<${ig} ...${i} count=${p} />`}
      ${p>0&&a`<h3>${ct.together}</h3>`}
      ${c.flat().some(h=>h.name==="expected")&&a`<p class="zacht">${ct.expecting}</p>`}
      ${p>0&&a`<${A} look="wegen" items=${c.map(Zu)} />`}
      ${l&&$&&r&&a`<${cg} ...${i} collective=${o} />`}
    </section>
  `}var ct,Ju,Qu,Yu,td=F(()=>{"use strict";V();tt();Tt();D();I();oo();xo();Oe();et();Pt();ti();Ws();kt();ei();ct=k.explore.path,Ju=t=>Qt(t)&&(Hn(t)||be(t)),Qu=t=>ft(t.map(S)),Yu=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Nt(s)&&s!==e&&s!==n)});function rd(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=E.route.query,i=l=>{location.hash=M("verken",l)};return{f:()=>o?i({uit:t,kies:t}):H({uit:t,kies:t,weg:null}),"+":()=>!o&&ba(t,e,s)&&H({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&H({uit:n.filter(l=>l!==t).join(",")}),h:()=>n.includes(t)&&!o||H({weg:[...ni(r),t].join(","),kies:null}),p:()=>o?i({van:t}):H({van:t}),Escape:()=>H({kies:null})}}function dg({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=rd(t,e),l=ba(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Xe(t)}>${yt.actions.page}</a>
      ${s.join()!==t&&c("f",yt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",T(yt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",yt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",yt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",yt.actions.path)}
    </p>
  `}function ad(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${yt.panel.label}><p class="zacht">${yt.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=be(n)?"from":"to",i=c=>a`
    <${N} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${co} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=x(u,"rationale");return a`
      ${m===zs?yt.no_step:a`<${N} id=${m} />`}${" "}<${je} basis=${$} />
      ${d&&a`<span class="zacht"> ${yt.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${co} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${yt.panel.label}>
      <h2>${ys(n)}</h2>
      ${be(n)&&a`<p>${Se(n,t.scenario.date)}</p>`}
      ${Nt(n)&&a`<p class="zacht">${yt.panel.collective}</p>`}
      ${n!==zs&&a`<${dg} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?yt.panel.who:yt.panel.what}</h3>`}
      <${A} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?yt.panel.step:yt.panel.what}</h3>`}
      <${A} look="buren" items=${o.map(l)} />
    </section>
  `}function id({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Re(()=>{let u=d=>`wie${Nt(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:ba(d,t,s);return{columns:[t.who.map(d=>({id:d,text:ys(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:ys(d),look:`wat${$(d)}`,more:[sd(Ms(d,s.date)),a` <small>${Dt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:ys(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:ed(f,h)}))]}},[t]),l=u=>H({kies:u===n?null:u}),c=(u,$)=>$!==zs&&rd($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(yt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${rr} heads=${yt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&nd("r-beoogd-ondertekenaar",yt.intended)}
      <li class="zacht">${yt.to_step}</li>
      ${Object.entries(ke).map(([u,[,$]])=>nd(ed(u),$))}
      ${Object.entries(_.codes.CellState).filter(([u])=>t.what.some($=>Ms($,s.date)===u)).map(([u,{label:$}])=>a`<li>${sd(u)}${K($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${yt.keys}</p>
  `}function ld({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(h=>h.work===d).map(h=>h.step),l=d=>Fs(d,n,s).length?yt.list.away:kn(d),c=[{key:"wie",label:yt.list.who,text:({who:d,work:h})=>d?ys(d):l(h),cell:({who:d,work:h})=>d?a`<${N} id=${d} /><${Is} id=${d} />`:l(h)},{key:"rol",label:yt.list.role,text:d=>d.role},Ht("wat",yt.list.what,d=>d.work),{key:"stap",label:yt.list.step,text:d=>i(d.work).map(ys).join(", ")},jn("stand",yt.list.status,d=>d.work,n.date),gs(yt.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${T(yt.list.caption,r.length)}${s?"":`. ${yt.list.only}`}`;return a`<${wt} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>Yt(n,_t(d.work)?.key)}}} />`}var yt,ni,ug,od,ys,$g,ed,nd,sd,cd=F(()=>{"use strict";V();tt();D();I();oo();et();bt();Pt();ti();Zt();kt();Pe();yt=k.explore,ni=t=>(t||"").split(",").filter(Qt),ug=t=>Vn.find(e=>[x(e,"identifier"),e].includes(t)),od=({uit:t,stap:e,partner:n,hoofdstuk:s})=>ni(t||fa(e)?.id||en(n)||ug(s)),ys=t=>t===zs?yt.no_step:S(t);$g={"●":"l-heel","◐":"l-lang","○":"l-punt"},ed=(t,e)=>e===zs?"l-geen":$g[ke[t]?.[0]]||"l-heel",nd=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,sd=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function ud({rows:t,chosen:e,state:n}){let s=Re(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap($=>i($[u]))).sort(($,m)=>+!$-+!m).map($=>({id:`${u} ${$}`,text:$?S($):Ke.unnamed,look:`wie${$&&!Nt($)?"":" verzamel"}`})),c=t.flatMap(u=>{let $=u.between.length?"l-punt":"l-heel";return[...i(u.from).map(m=>({from:`from ${m}`,to:u.id,look:$})),...i(u.to).map(m=>({from:u.id,to:`to ${m}`,look:$}))]}),p=t.map(u=>({id:u.id,text:ac(u.id),look:"wat",more:mg(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>H({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Ke.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${rr} heads=${Ke.columns} ...${s} chosen=${e} label=${g(Ke.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&H({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function dd({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${hg} row=${c} />: <${N} id=${c.id} text=${ac(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${co} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${A} look="buren" items=${i.map(l)} />
    </section>
  `}function oi({rows:t,scenario:e,state:n}){let s=[pd("from",Ke.list.from),pd("to",Ke.list.to),Ht("inhoud",Ke.list.what,o=>o.id,ac),{key:"staat",label:Ke.list.state,text:o=>Dt(o.id,"flowState")},{key:"sindsdien",label:Ke.list.since,text:o=>Dt(o.id,"followUp")},gs(k.explore.list.where,o=>[o.id])];return a`
    <${wt} id="stromenlijst" caption=${g(Ke.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>Yt(e)}} />
  `}var Ke,ac,mg,fg,si,hg,pd,ic=F(()=>{"use strict";V();tt();D();I();xo();et();Pt();ti();Zt();kt();Pe();Ke=k.explore.flows,ac=t=>`${x(t,"content")}${st(t,"between")&&` (${Ke.among})`}`,mg=({id:t})=>x(t,"followUp")&&a` <small>${g(Ke.since,{phrase:Dt(t,"followUp")})}</small>`,fg=t=>t.map(e=>S(e)).join(", ")||Ke.unnamed,si=({ids:t})=>t.length?a`<${it} ids=${t} />`:a`<span class="zacht">${Ke.unnamed}</span>`,hg=({row:t})=>t.between.length?a`${Ke.between} <${si} ids=${t.from} />`:a`<${si} ids=${t.from} /> → <${si} ids=${t.to} />`;pd=(t,e)=>({key:t,label:e,text:n=>fg(n[t]),cell:n=>a`<${si} ids=${n[t]} />`})});function ri({of:t,at:e}){let n=t.map(s=>a`<${je} basis=${s.basis(e)} /><${fd} one=${s} />`);return a`<${A} look="wiehier" items=${n} />`}function bg({text:t,children:e}){let[n,s]=W(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function kg({of:t,at:e}){if(t.length<=gg)return a`<${ri} of=${t} at=${e} />`;let n=r=>Dt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>nt(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${bg} text=${`${n(r[0])} (${r.length})`}><${ri} of=${r} at=${e} /><//>`)}
    <${ri} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function $d({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let s=r=>Rs({column:r,barrier:t.notation},n.key),o=e.map(({key:r,label:i})=>a`<a href=${s(r)}>${i}</a>`);return a`
    ${Z()&&a`<p class="bij niemand">${os.silent}:</p>`}
    <${A} look="stilte" label=${os.silent} items=${o} />
  `}function md({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?os.undecided:s?os.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${M("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function hd({plan:t,scenario:e}){let{stops:n,several:s}=Ku(e,t),o=`route-${t.key}`,r=(p,u)=>a`<${ri} of=${p.all} at=${u} />`;if(Z())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((p,u)=>a`
            <section>
              <${md} stop=${p} place=${u+1} />
              <${$d} stop=${p} plan=${t} />
              ${p.all.length>0&&a`<details><summary>${os.open}</summary>${r(p,u)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((p,u)=>s.findLastIndex($=>$.at.includes(u))),l=(p,u=p+1)=>({gridColumn:`${p+1} / ${u+1}`}),c=(p,u)=>a`
    ${i.map(($,m)=>u<=$&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
    <i class="dwarslijn" style=${l(p.at[0],p.at[p.at.length-1])}></i>
    <span style=${l(p.at[0],p.at[1])}><${fd} one=${p} /></span>
    ${p.at.map($=>a`<b style=${l($)}><${je} basis=${p.basis($)} /></b>`)}
  `;return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((p,u)=>a`
              <div class="boven-halte" style=${l(u)}><${$d} stop=${p} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(u)}><${md} stop=${p} place=${u+1} /></div>
              <div class=${p.all.length?"onder-halte":""} style=${l(u)}>
                <${kg} of=${p.own} at=${u} />
              </div>
            `)}
        </div>
        <${A} look="bij-meer" label=${os.several} items=${s.map(c)} />
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(ke).map(([p,[,u]])=>a`<li><${je} basis=${p} />${u}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${os.silent}</li>
        <li><em>${os.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${on} name=${o} title=${os.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(os.says,{silence:k.shared.silence})}</p>
  `}var os,gg,fd,gd=F(()=>{"use strict";V();tt();Tt();D();I();xo();Nn();et();bt();Pt();Ws();kt();os=k.explore.route,gg=10,fd=({one:t})=>a`
  <a class=${Nt(t.id)?"verzamel":null} href=${M("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`});function Ar(t,e,n,s=0){let[o,r]=W(null);return Me(()=>{let i=!0;r(null);let l=()=>ht().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function cc({chosen:t,choices:e,follows:n}){let s=pe(),o=E.started&&!!t&&Z();Me(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&Z()?r.reverse():r}</div>`}function wg({before:t,after:e}){let n=de[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:X("Severity",t),after:X("Severity",e)})}function bd({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(m=>m.was||m.sentence),l=J(r).gaps.filter(m=>m.subject===o&&!i.includes(m.sentence)),c=m=>g(de.cell,{kind:K(gt(m.column)),step:xt(m.barrier).toLowerCase()}),p=m=>a`
    <strong>${c(m)}</strong>
    <span>${g(de.now,{phrase:m.before})}</span> <span>${g(de.then,{phrase:m.after})}</span>
  `,u=m=>a`
    <strong>${wg(m)}</strong> ${m.was&&`${g(de.now,{phrase:m.was})} `}
    ${m.was?g(de.then,{phrase:m.sentence}):m.sentence}
  `,$=a`
    <h2>${T(de.stays,l.length)}</h2>
    <p>${de.why}</p>
    <${A} items=${l.map(m=>m.sentence)} />
  `;return a`
    <h2 role="status">${T(de.cells,t.length,{all:n})}</h2>
    <${A} look="anderelezing" items=${t.map(p)} />
    ${e.length>0&&a`<p>${g(de.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${de.alone}</p>
    <h2>${T(de.gaps,s.length)}</h2>
    <${A} items=${s.map(u)} />
    ${l.length>0&&$}
  `}function yg({id:t,status:e,scenario:n}){let s=Ar("supposed",{options:Cs(n),work:t,status:e});return s&&s.silent===void 0?a`<${bd} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function _g(){let t=Object.keys(_.readings).sort((n,s)=>nt(S(lc(n)),S(lc(s)))),e=n=>a`
    <a href=${M(["wat-als","actie",n])}>${S(lc(n))}</a>
    <span class="zacht"> ${g(de.reading,{status:X("Status",n.split("=")[1])})}</span>
  `;return a`<p>${de.begin}</p><h2>${de.readings}</h2><${A} items=${t.map(e)} />`}function kd({requested:t,scenario:e}){let{date:n}=e,s=b=>be(b)&&!!De(b,n),[o,r]=t.split("="),i=be(o)?o:"",l=lt(yn(i,n),"alternativeReading").map(b=>x(b,"status")),c=(b,w)=>M(["wat-als","actie",`${b}=${w}`]),p=e.key===Q({}).key&&_.readings[`${i}=${r}`],u=b=>{location.hash=c(b,r||"")},$=([b,w])=>a`
    <a href=${c(i,b)} aria-current=${b===r?"true":null}>${K(w)}</a>
    ${b===De(i,n)&&a` <span class="zacht">${de.read}</span>`}
    ${l.includes(b)&&a` <span class="zacht">${de.other}</span>`}
  `,m=a`
    <p><${N} id=${i} />. ${Se(i,n)}.</p>
    <h2>${de.suppose}</h2>
    <${A} look="standkeuze" items=${cs("Status").map($)} />
  `,d=a`<${ar} label=${de.which} id="actie" thing=${i} among=${s} pick=${u} />`;return a`<${cc} chosen=${i&&r?t:""} choices=${[d,i&&m]} follows=${!i||!r?a`<${_g} />`:p?a`<${bd} found=${p} id=${i} scenario=${e} />`:We()?a`<${yg} id=${i} status=${r} scenario=${e} />`:a`<p>${g(de.elsewhere,{name:S(i),status:X("Status",r)})}</p>`} />`}var de,lc,pc=F(()=>{"use strict";V();tt();Tt();D();Wt();I();Ee();et();bt();Pt();kt();ei();de=k.whatif.action;lc=t=>t.split("=")[0]});function Us(){let t=k.missing;return a`
    <${ut} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${M("overzicht")}>${t.home}</a></p>
  `}function Og({text:t,answers:e,instead:n}){let s=Ar("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=c=>[", ",$e.source.about,a`<${it} ids=${c} />`],l=o.map(({vindplaats:c,woorden:p,over:u})=>a`
      <p><${uc} text=${p} answers=${e} /></p>
      <p class="zacht">${oe(c)}${u.some(Qt)&&i(u.filter(Qt))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g($e.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${$e.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g($e.source.first,{count:o.length})}</p>`}
      <${A} as="ol" look="resultaten" items=${l} />
    </section>
  `}function wd({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=Or(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(nt),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);an(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${$e.summarised}</p>`,[u,$]=o.length?[15,$e.some_more]:[100,$e.too_many],m=c.slice(0,u).map(f=>a`<${xg} item=${f} answers=${r} />`),d=o.length&&g($e.some,{words:o.map(f=>`“${f}”`).join($e.or)}),h=c.length?d||T($e.found,c.length):g($e.nothing,{text:e});return a`
    <${ut} text=${$e.title} />
    <section class="filters" aria-label=${$e.label}>
      <div class="velden">
        <${Ns} label=${$e.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${xn} label=${$e.what} name="wat" options=${ln(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?h:$e.type}</p>
    ${o.length>1&&a`<p>${$e.alone}${o.map(f=>a` <a href=${M("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g($e.read,{typed:e.trim(),text:s})}</p>`}
    ${p&&a`<p id="anders">${$e.try}${vg()}</p>`}
    <${A} as="ol" look="resultaten" items=${m} />
    ${c.length>u&&a`<p>${g($,{count:c.length-u})}</p>`}
    ${i&&We()?a`<${Og} ...${{text:e,answers:r,instead:p}} />`:p}
    <${xe} text=${i?h:""} />
  `}var $e,uc,xg,vg,Er=F(()=>{"use strict";Ho();V();tt();Tt();D();I();Ee();ro();et();bt();nn();kt();pc();$e=k.search;uc=({text:t,answers:e})=>va(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),xg=({item:t,answers:e})=>a`
  <a href=${M(t.path,t.query)}><${uc} text=${t.label} answers=${e} /></a>
  <span class="zacht">${` – ${t.kind}`}${U&&_t(t.id)&&`, ${_t(t.id)?.title}`}</span>
  ${Es(t.id)[0]&&a` <${vt} id=${t.id} />`}
  <p><${uc} text=${nu(t,e)} answers=${e} /></p>
`,vg=()=>Object.entries($e.lists).map(([t,e])=>a` <a href=${M(t)}>${e}</a>`)});function Sd({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=E.route.query,$=t?"lijst":yd.includes(p)?p:Z()?"lijst":"beeld",m=yd.map(d=>[d,mt.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${$s} legend=${mt.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${on} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function Cd({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${K(X(t,i))} (${o(i)})`]);return r.push([Hs,`${K(k.shared.all)} (${n.length})`]),Z()?a`<${xn} name="staat" label=${mt.filters.state} options=${r} chosen=${s} />`:a`<${$s} legend=${mt.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function jd({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=xd.map(qe=>n[qe]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=ni(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Re(()=>Lp({...m,anyRole:!!o},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes(m.chosen)?m.chosen:"",b=h.length>ml,w=d.what.length>0,v={shown:d,opened:t,chosen:f,scenario:e,fixed:!!o},O=r.some(Boolean),y=O||l.length>0||e.stated||e.plan,L=mt.alone[gn(t[0])]||mt.alone.other,j=a`<button type="button" class="klein" onClick=${()=>H({weg:null})}>${mt.again}</button>`,q=d.undated>0&&T(mt.undated,d.undated),B={...v,title:o||t.map(ys).join(", ")},z=a`<${vn}><${Ps} fields=${Od} names=${xd} clear=${O} /><//>`,jt=a`
    ${l.length>0&&a`<p>${T(mt.hidden,l.length)} ${j}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${T(mt.left,d.left)} ${q}</p>`}
    ${b&&a`<p role="status">${g(mt.too_many,{count:h.length})}</p>`}
    ${!w&&a`<${rc} of=${t.slice(0,1)} scenario=${e} /><p>${y?mt.nothing:L}</p>`}
  `;return a`
    <${Sd} many=${b||!w} field=${s} filters=${z} choices=${a`<${io} />`} notes=${jt}
      keep=${{name:mt.file,title:B.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${id} ...${B} /></div>`} list=${w&&a`<${ld} ...${v} />`}
      panel=${a`<${ad} ...${v} />`} />
  `}function Sg({query:t,scenario:e}){let n=ls("Agreement").filter(u=>to(u,e.date)&&Rt(u,e.plan)),{title:s,none:o}=mt.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>x(u,"agreementStatus")),i=oc("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Hs,c=n.filter((u,$)=>l===Hs||r[$]===l),p=a`<${Cd} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${jd} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Hs?s:`${s}: ${X("AgreementStatus",l)}`} />`}function Cg({query:t,scenario:e}){let n=Re(()=>Za(e),[e.date,e.plan]);if(!n.length)return a`<p>${mt.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=oc("FlowState",Object.keys(mt.flows.first)[0],s),r=[...o,Hs].includes(t.staat)?t.staat:o[0]||Hs,i=n.filter($=>r===Hs||$.state===r),l=3*i.length>2*ml,c=t.kies||"",p=r===Hs?k.shared.all:X("FlowState",r),u=g(mt.flows.title,{state:p});return a`
    <${Sd} many=${l} field=${a`<${Cd} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${mt.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${ud} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${oi} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${dd} rows=${i} chosen=${c} />`} />
    <p class="zacht">${mt.flows.silence}</p>
  `}function Ld({route:{path:t,query:e}}){let n=Q(e),[,s=""]=t;if(s&&!Object.hasOwn(vd,s))return a`<${Us} />`;let o=od(e),r=f=>{H({uit:f,kies:f,weg:null}),Mt(ys(f))},i=a`<${ar} label=${mt.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Vn.map(f=>[x(f,"identifier")||f,S(f)]),c=a`<${xn} name="hoofdstuk" label=${mt.begin.chapters} options=${l} />`,p=s||(e.van?"verbinding":o.length?"":"route"),{title:u=mt.heading,sentence:$=mt.sentence}=mt.starts[p]||{},m=Object.entries(mt.starts).map(([f,{label:b,to:w}])=>[b,M(w.path,w.query),f===p]),d=s?vd[s]:e.van&&Xu,h=o.length?a`<${jd} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${io} /></div>
        ${Te(n).map(f=>a`
            ${U&&a`<p><strong>${f.title}</strong></p>`}
            <${hd} key=${f.key} plan=${f} scenario=${n} />
          `)}
        <p class="zacht">${mt.begin.network}</p>
      `;return a`
    <${ut} text=${mt.heading} title=${p?`${mt.heading}: ${u}`:mt.heading}>
      <p class="uitleg">${$}</p>
    <//>
    <${jr} label=${mt.starts_label} tabs=${m} />
    ${d?a`<${d} key=${s} query=${e} scenario=${n} />`:h}
  `}var mt,yd,Hs,_d,Od,xd,vd,Md=F(()=>{"use strict";Ae();V();tt();Tt();D();Wt();I();oo();xo();Oe();et();td();nn();cd();Ea();ic();Ws();gd();ei();Er();mt=k.explore,yd=["beeld","beide","lijst"],Hs="alle",_d=ln(C(Object.values(_.works).flatMap(t=>t.years||[])).sort()),Od=[[mt.filters.step,"stap",bn],[mt.filters.kind,"soort",Bo],[mt.filters.from,"vanaf",_d],[mt.filters.to,"tot",_d]],xd=Od.map(([,t])=>t);vd={informatie:Cg,afspraken:Sg}});function ai(t,e){let n=_s();for(let{mark:s}of t)e?n.add(s):n.delete(s);return H({merk:[...n].join(dc),...!n.size&&{alleen:null}},!0),n.size}var dc,_s,Td,$c,mc=F(()=>{"use strict";tt();dc=".",_s=()=>new Set((E.route.query.merk||"").split(dc).filter(Boolean)),Td=()=>[..._s()].join(dc),$c=()=>!!E.route.query.alleen&&_s().size>0});var fc,jg,ii,ir,vo,Nr=F(()=>{"use strict";V();I();fc=k.shared.outcomes,jg={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},ii=({outcome:t})=>a`<g class=${`teken teken-${fc[t].sign}`}>${jg[fc[t].sign]}</g>`,ir=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${ii} outcome=${t} />
  </svg>
`,vo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${ir} outcome=${t} /> ${fc[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function hc({gaps:t,what:e}){let n=_s(),s=t.filter(i=>n.has(i.mark)).length,o=i=>Mt(T(Ge.bar.changed,ai(t,i.target.checked))),r=t.length>1?g(Ge.mark_all,{count:t.length,what:e}):g(Ge.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Mg({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=T(Ge.questions,e.length).replace(/^\d+ /,""),u=[...Mo(e.map(d=>o==="topic"?hs(d.query):d.subject_label))].map(([d,h])=>h>1?g(Ge.repeated,{title:d,count:h}):d),$=a`
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
  `,m=()=>[e.map(d=>a`<${Lg} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${M("aandachtspunten",{tekst:t})}>${Ge.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${hc} gaps=${C([...e,...n])} what=${t} />
      <${tr} summary=${$} inside=${m} open=${i} />
    </div>
  `}function Bd({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:hs(c)}));return(s==="topic"?_.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${Mg} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Tg({row:t,of:e}){let n=en(E.route.query.partner),s=C(G(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>zd+1?o.slice(0,zd):o,i=o.length-r.length,l=r.length===1&&s.join()===Ge.deadline.how[t.how];return a`
    <${it} ids=${r} />
    ${i>0&&g(Ge.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?kn(e):Ge.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function zg({gap:t,found:e,scenario:n}){let[s,o]=[e.deadline,Ge.deadline.columns],r=se(e.subject),i=S(e.subject);return a`
    <tr role="row" class=${Fd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${hc} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${N} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${Dl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Wl} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${vo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Tg} row=${s} of=${e.subject} /></td>
    </tr>
  `}function li({works:t,partner:e}){let n=en(e),s=ha(n);return Object.entries(Ge.deadline.left).map(([o,r])=>{let i=t.filter(c=>s(c)===o),l=T(r,i.length,{partner:S(n)});return i.length>0&&a`<p>${l} <${it} ids=${C(i)} name=${se} />.</p>`})}function Ad({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=Ge.deadline,p=Z()?Bg:Fg,u=n||t.length<=p+1?t:t.slice(0,p),$=Ts(t.map(({found:d})=>d.deadline)),m=a`
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
          ${u.map(d=>a`<${zg} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&m}
    </section>
  `}var Ge,Fd,Lg,zd,Fg,Bg,gc=F(()=>{"use strict";Ae();V();tt();Tt();D();I();Oe();mc();et();Pt();$o();kt();Nr();Ge=k.gaps;Fd=t=>_s().has(t.mark)?"gemarkeerd":"",Lg=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Fd(t)}`} data-vraag=${t.mark}>
    <${hc} gaps=${[t]} what=${t.sentence} />
    <div><${Wa} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;zd=2;[Fg,Bg]=[8,5]});async function Ir(t,e){let n=await ht().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await ht().ask("page",{options:[],comparisons:e});return ht().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function ci({files:t,children:e=null}){let[n,s]=W("");async function o(r,i){window.addEventListener("beforeunload",Ed),await is(s,me.saving,async()=>{let{name:l,data:c}=await ht().ask(r,i);On(l,c,Pr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Ed)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Pd(){let t=pe(),[e,n]=W("");async function s(){let[o]=t.current.files;if(!o)return Mt(me.first_source);is(n,me.busy,async()=>(await ht().ask("source",{data:await ua(o)})).message)}return a`
    <${P} title=${me.source} note=${me.source_intro}>
      <div class="velden">
        <label class="veld"><span>${me.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${me.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function ui({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Object.entries(i||{}).map(Eg);return c.sort(nt),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${ci} files=${[{id:"bewaar-fouten",label:me.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Nd} title=${me.faults} lines=${n} count=${s} />
    <${Nd} title=${me.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${me.read}</summary><${A} items=${c} /></details>`}
  `}function Id(t){if(!t.length)throw new Error(me.first);if(t.length>1)throw new Error(g(me.one_only,{count:t.length}));if(t[0].size>sl)throw new Error(g(me.too_large,{name:t[0].name,most:sl/2**20}));return t[0]}var me,Pr,Ag,Ed,pi,Nd,Eg,qr=F(()=>{"use strict";Ae();V();D();I();Ee();et();Zt();ye();me=k.check,Pr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};Ag=()=>ht().ask("shipped").then(()=>ht().show()),Ed=t=>t.preventDefault();pi=()=>a`
  <${P} title=${me.save} note=${me.save_intro}>
    <${ci}
      files=${Object.entries(me.save_as).filter(([t])=>!(U&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${ht().own&&a`<button type="button" id="terug" onClick=${Ag}>${me.back}</button>`}
    <//>
  <//>
`;Nd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(me.list,{title:t,count:n})}</h2><${A} items=${e} />`,Eg=([t,e])=>g(me.counted,{count:e,what:$a(t).toLowerCase()})});function Ng({scenario:t,report:e}){let n=s=>is(e,Je.busy,async()=>{let o={options:Cs(t),marks:Td(),kind:s};On(`${Je.file}.${s}`,(await ht().ask("marked",o)).data,Pr[s])});return Object.entries(Je.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function Pg({gaps:t,scenario:e}){let[n,s]=W(""),o=_s();if(!o.size)return null;let r=qa(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=$c(),c=We()?Je.address:Je.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{ai(p,!1),Mt(Je.cleared)},$=()=>{H({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Je.label}>
      <p><strong>${T(Je.count,o.size)}</strong>${i>0&&T(Je.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>H({alleen:l?null:"gemarkeerd"})}>${l?Je.every:Je.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Je.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${Je.print}</button>
      <${we} name=${`${Je.file}.csv`} rows=${()=>Rd(r,e)} label=${Je.csv} id="merk-csv" />
      ${We()&&a`<${Ng} scenario=${e} report=${s} />`}
    </section>
  `}function Ig({all:t}){let e=(i,l)=>C(i).map(c=>[c,l(c)]),n=[...t.flatMap(fs).flatMap(i=>i.partners),...ma],s=[...cs("Severity"),...qd("gewicht",i=>X("Severity",i))],o=[[Bt.fields.partner,"partner",e(n,ao).sort((i,l)=>nt(i[1],l[1]))],[Bt.fields.step,"stap",[...bn,...qd("stap",xt)]],[Bt.fields.query,"vraag",e(t.map(i=>i.query).sort(nt),hs)],[Bt.fields.weight,"gewicht",s],[Bt.fields.kind,"soort",Bo]],r=a`<${Ns} label=${Bt.fields.text} name="tekst" />`;return a`<${vn}><${Ps} ...${{fields:o,after:r}} names=${bc} /><//>`}function qg({points:t,low:e,source:n}){let s=Object.fromEntries(bc.map(i=>[i,E.route.query[i]])),o=T(Bt.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,p)=>a`
    <a href=${M("aandachtspunten",{...s,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${Bt.parts[i]}</strong> ${g(Bt.part_counts[i],p)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${Bt.parts_label}>
      ${r("points","overleg",!n,{questions:di(t),topics:o})}
      ${r("source",Wd,n,{questions:di(e)})}
    </nav>
  `}function Rg({scenario:t}){let{vraag:e,partner:n}=E.route.query,s=e&&n?Ra(J(t).gaps,{...E.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${Bt.none}</p>`;let{step:o,other:r,clear:i}=Bt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>H({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function Wg({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(m=>fs(m).map(d=>({gap:m,found:d}))).filter(({found:m})=>m.deadline).sort((m,d)=>nt(m.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter(m=>!m.deadline),c=$i[n],p=Object.entries($i).map(([m,d])=>[m,Bt.fold[d]]),u=()=>H({vouw:o?"in":"uit"},!0),$=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${Bt.heading[c]}</h2>
        <p>${Bt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?Bt.refold:Bt.unfold}</button>
        </p>
      </header>
      <${$s} legend=${Bt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${Bd} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:m})=>m))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${Ad} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&$}
    ${!t.length&&a`<${Rg} scenario=${s} />`}
  `}function Dd({route:t}){let[e,n]=[Q(t.query),t.query],s=J(e).gaps,o=$c(),r=o?qa(s).filter(w=>_s().has(w.mark)):Ra(s,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===Wd:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||bc.some(w=>n[w]),m=n.vouw?n.vouw==="uit":$&&u.length<=Dg,d=n.per in $i?n.per:Object.keys($i)[Number(c&&!p)],f=(n.partner?Ra(s,{...n,partner:""}):[]).flatMap(fs).flatMap(w=>w.deadline?w.subject:[]),b=o?Bt.only_title:hs(n.vraag);return a`
    <${ut} text=${o?Bt.bar.label:Bt.title}>
      <p class="uitleg">${g(Bt.intro,{report:us(dt(e.plan))})} ${Yn}</p>
    <//>
    ${Te(e).map(w=>a`<${ms} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${b}</strong></p>`:a`<${qg} ...${{points:i,low:l,source:c}} />`}
      <${Ma} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${Ig} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${Bt.source_intro}</p>`}
        <p class="zacht" id="weegt">${Bt.weights}</p>
        <${li} works=${f} partner=${n.partner||""} />
        <${Wg} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${we} name="aandachtspunten.csv" rows=${()=>Rd(u,e)} /></p>
        <${Yo} />
      </div>
    </div>
    <${Pg} gaps=${s} scenario=${e} />
    <${xe} text=${g(Bt.shown,{points:di(i),low:di(l)})} />
  `}var Bt,Je,Rd,qd,bc,Wd,di,$i,Dg,Ud=F(()=>{"use strict";Ae();V();tt();Tt();D();Wt();I();Ee();mc();et();bt();nn();Zt();gc();$o();qr();Bt=k.gaps,Je=k.gaps.bar,Rd=(t,e)=>[[...Bt.csv,...Xn],...t.map(n=>[n.number,X("Severity",n.severity),hs(n.query),n.sentence,_.queries[n.query]?.why||"",n.steps.map(xt).join(", "),n.kinds.map(gt).join(", "),n.partners.map(ao).join(", "),n.subject_label,uo(n).map(oe).join("; "),...Yt(e,n.plan)])];qd=(t,e)=>{let n=E.route.query[t]||"";return n.includes(",")?[[n,ft(n.split(",").map(e))]]:[]},bc=["tekst","stap","soort","partner","vraag","gewicht"];Wd="bron",di=t=>T(Bt.questions,t.length);$i={onderwerp:"topic",soort:"query"};Dg=25});function mi(t){let[e,n]=[kc(t),x(t,"summary")];return[e,e&&n?`${Rn.reported} ${n}`:n].filter(Boolean)}function Hg({property:t,value:e}){let n=e.slice(1),s=([o,r])=>x(n,o)&&` (${g(r,{date:at(x(n,o))})})`;return e.startsWith("@")?[a`<${N} id=${n} />`,Object.entries(Rn.when[t]||{}).map(s)]:_.lists[t]?X(_.lists[t],e):Rn.truth[e]||at(e)}function gi({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Dt(o,"recommendationKind"),response:Dt(o,"response")||Rn.requested.no_response}),s=t.map(o=>a`<li><${N} id=${o} />${g(Rn.requested.line,n(o))}</li>`);return a`<${P} title=${e}><${Pn} id="gevraagd" items=${s} /><//>`}function cr({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of gr(t))u&&p===t&&tn(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:s,title:o,caption:r}=Rn.mentions,i=n.length>(Z()?1:Vg),l=[Ht("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>ge(c)},{key:"verband",label:s.link,text:({how:c})=>c},{...jn("stand",s.stand,({from:c})=>c),cell:({from:c})=>be(c)&&a`<${vt} id=${c} />`}];return a`
    <${nr} id=${i?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${wt} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Rn,Ug,kc,Xt,lr,fi,hi,Vg,bi,pr=F(()=>{"use strict";V();Tt();D();I();Oe();et();ye();kt();Pe();pn();Rn=k.thing,Ug=new Set([..._.hidden,...Rn.shown]),kc=t=>{let e=x(t,"promise");return e&&`${x(t,"isNew")==="true"?Rn.promised_new:Rn.promised} ${e}`};Xt=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;lr=t=>Object.entries(cn.get(t)||{}).filter(([e])=>!Ug.has(e)).sort(([e],[n])=>+(n==="startsOn")-+(e==="startsOn")).map(([e,n])=>{let s=n.map(o=>a`<${Hg} property=${e} value=${o} />`);return[K($a(e)),s.length>1?a`<${A} items=${s} />`:s[0]]}),fi=t=>$t(t,"altLabel").join(", "),hi=({id:t})=>Ha(t).length>0&&a`<${P} title=${Rn.figures}><${Gl} id=${t} /><//>`;Vg=3;bi=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${P} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${it} ids=${lt(s,n)} />${lt(s,n).length>0&&": "}
              <strong>${Dt(s,"engagement")||Rn.organisation.wish}.</strong> ${x(s,"rationale")}
            </p>
            <${ae} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Gg({id:t,scenario:e}){let n=Fe.cell_columns,s=J(e).matrix.kind.filter(c=>il(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>K(gt(c.column)),r=c=>a`<a href=${Rs(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=He(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...ts(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>He(c).word,csv:Zo,cell:i},Vd(n.how,c=>c.most_basis)];return a`
    <${P} title=${Fe.cells} note=${Ut(e)}>
      <${wt} id="vakken" caption=${Fe.cells_caption} rows=${s} columns=${l}
        file=${Cr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function Jg({id:t,links:e,scenario:n,undecided:s}){let o=Fe.columns,r=B=>st(B,"initiative"),i=B=>_t(B)?.key,{links:l,matrix:c}=J(n),p=C(e.map(r)).length,u=B=>`; ${[X("Strength",l[B][1]),Ua(B)].filter(Boolean).join("; ")}`,$=[...ts(i),Ht("actie",o.action,r),{key:"soort",label:o.kind,text:B=>$t(B,"interventionKind").map(gt).join(", ")},{key:"wie",label:o.who,sort:!1,text:B=>kn(r(B)),cell:B=>a`<${it} ids=${Bn(r(B))} none=${kn(r(B))} />`},jn("stand",o.stand,r,n.date),Vd(o.how,B=>l[B][0],u)],m=Cr(t,"activiteiten",n,i),d={id:"wiewat",caption:Fe.work_caption,rows:e,sort:"actie",columns:$,file:m},h=e.flatMap(B=>_.works[r(B)]?.chapters||[]),f=B=>ft(lt(B,"chapterLead").map(S)),w=Vn.filter(B=>h.includes(B)&&f(B)).map(B=>`${S(B)} – ${f(B)}`).join("; "),v=e.flatMap(B=>$t(B,"interventionKind")),O=C(c.kind.map(B=>B.column)).filter(B=>!v.includes(B)),y=C(J(n).apart.map(({kind:B})=>B)),L=st(t,"broader")&&!s&&g(Fe.absent,{kinds:ft(O.map(gt))}),j=Ko(dt(n.plan),k.shared.nothing_step),q=a`<p>${s?k.overview.undecided:j}</p>`;return a`
    <${P} title=${g(e.length>p?Fe.work_rows:Fe.work,{count:p,rows:e.length})}>
      ${e.length?a`<${wt} ...${d} />`:q}
      ${L&&a`<p>${L}</p>`}
      ${w&&a`<p class="zacht">${g(Fe.heads,{chapters:w})}</p>`}
      ${y.map(B=>a`<p class="zacht">${g(Fe.care,{kind:K(gt(B))})}
            <a href=${M("maatregelen",{soort:B})}>${Fe.care_link}</a>.</p>`)}
    <//>
  `}function Qg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${N} id=${n} />`,g(ve(_t(n)).thing.step.helper,{awareness:Dt(n,"awareness")||Fe.unaware})]);return a`<${P} title=${Fe.helpers}><${A} items=${e} /><//>`}function Kd({id:t}){let e=Q(E.route.query),n=lt(t,"narrower"),s=[t,...n],o=i=>s.flatMap(l=>Ft(l,"barrier")).filter(l=>Jt(l,i)),r=s.flatMap(i=>G(i,"at").flatMap(l=>l.of)).filter(i=>i in J(e).links&&Rt(i,e.plan));return a`
    <${Kg} id=${t} narrow=${n} />
    <${Gg} id=${t} scenario=${e} />
    <${Jg} id=${t} links=${r} scenario=${e} undecided=${yp(e).has(t)} />
    <${gi} title=${Fe.requested} ids=${o("Recommendation").filter(i=>Rt(i,e.plan))} />
    <${Qg} ids=${o("Facilitator")} />
  `}var Fe,Oo,ki,Hd,Vd,Kg,wi=F(()=>{"use strict";V();tt();D();Wt();I();Oe();Nn();et();bt();Pt();Zt();ye();kt();Pe();pr();pn();Fe=k.thing.step,Oo=t=>fn.filter(e=>t.includes(e.notation)).map(e=>e.label),ki=t=>_.works[t]?.across?k.shared.all_steps:Oo(Gn(t)).join(", "),Hd=t=>ke[t]?.[1]||"",Vd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>Hd(e(s))+n(s),cell:s=>e(s)&&[a`<${je} basis=${e(s)} />`,` ${Hd(e(s))}${n(s)}`]}),Kg=({id:t,narrow:e})=>a`
  <${P} title=${Fe.what}>
    <${Xt} text=${x(t,"step")} />
    <${Xt} text=${x(t,"definition")} />
    <${Xt} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Fe.narrower}<${it} ids=${e} />.</p>`}
    ${st(t,"broader")&&a`<p>${Fe.broader}<${N} id=${st(t,"broader")} />.</p>`}
  <//>
`});function yi({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:{query:h}}){let f=Q(h),{plan:b,strict:w}=f,v=o.map(([,ee,Yr])=>Yr.find(([Ei])=>Ei===h[ee])?.[1]),O=p&&w&&k.shared.choices.strict_phrase,y=[...v,h.tekst,O].filter(Boolean).join(" · ")||k.shared.all,{found:L,some:j,read:q}=Or(h.tekst||""),B=new Set(j.length||q?[]:L.map(({id:ee})=>ee)),z=n(f).filter(ee=>!h.tekst||B.has(ee.id)||Uo(r(ee),h.tekst)).filter(ee=>o.every(([,Yr,,Ei])=>!h[Yr]||Ei(ee,h[Yr]))),jt=T(m.count,z.length),[qe,Ze]=W([]),le=z.filter(({id:ee})=>qe.includes(ee)),[Jr,...Qr]=s,R=ee=>a`<${Yg} ...${{ticked:qe,tick:Ze,row:ee,of:Jr}} />`,Le=ca(le.length?le:z,s,Vl("sorteer",i)),vs=()=>En([...s,...$],Le,ee=>Yt(u?f:null,_t(ee.id)?.key||ee.plan||b,y));return a`
      <${ut} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${vn}>
        <${lo} />
        ${u&&a`<${Sr} />`}
        <${Ps} fields=${o} names=${["tekst","vouw",...o.map(([,ee])=>ee)]}>
          <${Ns} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Go} />`}
      <p class="telling">${jt}${le.length>0&&T(k.shared.ticked,le.length)}
        <${we} name=${`${hr(m.title)}.csv`} rows=${vs} />
        ${c&&!u&&!le.length&&a`<span class="zacht"> ${k.shared.ticks}</span>`}</p>
      <${wt} id=${t} caption=${g(m.caption,{count:jt})} rows=${z}
        columns=${c&&!u?[{...Jr,cell:R},...Qr]:s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${xe} text=${jt} />
    `}}function Yg({ticked:t,tick:e,row:n,of:s}){let o=t.includes(n.id),r=()=>e(o?t.filter(l=>l!==n.id):[...t,n.id]),i=g(k.shared.tick,{what:S(n.id)});return a`
    <label class="merk"><input type="checkbox" checked=${o} aria-label=${i} onChange=${r} /></label>
    ${s.cell?s.cell(n):s.text(n)}
  `}var rs,It,dn,t$,Gd,e$,Rr,Wr,n$,Zg,So,Xg,tb,s$,o$,eb,Jd,nb,Qd,r$,sb,a$,ob,rb,ab,Yd,ib,i$,l$,c$,xs,Dr,p$,lb,cb,Zd,Xd,u$,d$=F(()=>{"use strict";Ho();V();tt();Tt();D();Wt();I();ro();et();bt();Pt();nn();Zt();kt();Pe();pr();wi();rs=k.partners,It=k.measures,dn=k.lookup;t$=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>$t(t,e))].join(" "),Gd="organisationKind",e$=yi({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>_.partners[U?t:""],textOf:({id:t})=>t$(t),fields:[[rs.fields.step,"stap",bn,({steps:t},e)=>t.includes(e)],[rs.fields.kind,"soort",cs("OrganisationKind"),({id:t},e)=>x(t,Gd)===e],[rs.fields.role,"rol",Object.entries(rs.roles),({roles:t},e)=>t.includes(e)]],columns:[Ht("naam",rs.columns.name,({id:t})=>t,S,Is),{key:"soort",label:rs.columns.kind,text:t=>Dt(t.id,Gd)},{key:"stappen",label:rs.columns.steps,text:t=>Oo(t.steps).join(", ")},{key:"handelt",label:rs.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:rs.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:rs.columns.wish,text:t=>t.wish}]}),Rr=t=>_.called[t]?.short||"",Wr=t=>x(t,"prefLabel"),n$="exploitationForm",Zg=Kn.map(t=>({id:t,..._.works[t],text:[t$(t),Dt(t,n$)].join(" ")})).sort((t,e)=>nt(Rr(t.id)||"~",Rr(e.id)||"~")||nt(Wr(t.id),Wr(e.id))),So=U?"":as[0].date,Xg={key:"plan",label:K(Fn(So)),text:({id:t})=>De(t,So)?Se(t,So):"",cell:({id:t})=>De(t,So)&&a`<${vt} id=${t} date=${So} />`},tb=(t,e,n)=>{let s=no(t).filter(o=>x(o,"dueBy")===e);return[at(e),ft(s.map(o=>x(o,n)||Wr(t)))].filter(Boolean).join(": ")},s$="alle",o$=({id:t},e)=>Jt(t,e),eb=({id:t,across:e},n)=>n===s$?e:Gn(t).includes(n),Jd=t=>a`<span class="zacht">${t}</span>`,nb=t=>ft(lt(st(t,"inChapter"),"chapterLead").map(S)),Qd=({id:t,container:e})=>An(t,"lead")?k.shared.unread:e?"":k.shared.no_lead,r$=t=>It.dated.some(Jt.bind(null,t))?C(It.days.flatMap($t.bind(null,t))):[],sb=({id:t,due:e=""})=>r$(t)[0]||e,a$=yi({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>Zg.filter(e=>Rt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Wr(t),more:[{key:"hoofdstuk",label:It.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"kop",label:It.columns.heads,text:({id:t})=>nb(t)},{key:"doet",label:It.columns.who,text:({id:t})=>kn(t)},{key:"beloofd",label:It.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:It.columns.reported,text:({id:t})=>x(t,"summary")},{key:"termijnen",label:It.columns.terms,text:({id:t})=>so(t).join("; ")},{...Qo(dn.columns.place,({id:t})=>t),text:({id:t})=>C([...re(t),...re(yn(t))]).map(oe).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===E.route.query.hoofdstuk)??t[0],titles:[...eo,["",It.no_chapter]]},fields:[[It.fields.what,"wat",Object.entries(It.types),o$],[It.fields.chapter,"hoofdstuk",eo,({chapters:t},e)=>t?.includes(e)],[It.fields.step,"stap",[...bn,[s$,It.across]],eb],[It.fields.kind,"soort",Bo,({id:t},e)=>Ao(t).includes(e)],[It.fields.status,"staat",cs("Status"),({id:t},e)=>De(t)===e],[It.fields.form,"vorm",cs("ExploitationForm"),({id:t},e)=>$t(t,n$).includes(e)]],columns:[{key:"nr",label:It.columns.number,text:({id:t})=>Rr(t),cell:({id:t})=>Rr(t)?a`<a href=${Xe(t)}>${Rr(t)}</a>`:Jd(It.no_number)},Ht("naam",It.columns.name,({id:t})=>t,Wr),...ts(({id:t})=>_t(t)?.key),{key:"wat",label:It.columns.what,text:({id:t})=>ge(t)},...So&&So!==fe?[Xg]:[],jn("nu",U?It.columns.stand:K(Fn(fe)),({id:t})=>t),{key:"termijn",label:It.columns.deadline,text:sb,cell:t=>{let e=C([t.due||"",x(t.id,"finalDueBy")]).filter(Boolean),n=e.length>1?"deadlineLabel":"deadlineText";return r$(t.id).map(at).join(" – ")||e.map(o=>a`<p>${tb(t.id,o,n)}</p>`)}},{key:"stap",label:It.columns.step,text:({id:t})=>ki(t)},{key:"wie",label:It.columns.lead,sort:!1,text:t=>t.leads?.map(S).join(", ")||Qd(t),cell:t=>t.leads?a`<${it} ids=${t.leads} />`:Jd(Qd(t))}]}),ob=["concerns","reportedUnder","barrier","answeredBy"],rb=Object.entries(_.lookups).map(([t,e])=>({id:t,...e,about:C(ob.flatMap(n=>lt(t,n))).filter(Qt),text:[S(t),...$t(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),ab=({id:t})=>a`<${Xt} text=${x(t,"summary")} look="zacht" />`,Yd="Recommendation",ib=Object.entries(dn.types).filter(([t])=>ls(t).length),i$=(t,e,n)=>yi({name:t,of:e,sort:"naam",rows:({plan:s})=>rb.filter(o=>Rt(o.id,s)&&Jt(o.id,Yd)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),more:[{key:"samenvatting",label:dn.columns.summary,text:({id:s})=>x(s,"summary")}],groups:{of:({id:s})=>Object.keys(dn.types).find(o=>Jt(s,o))||"",titles:Object.entries(dn.types).map(([s,o])=>[s,K(o)])},fields:[[dn.fields.what,"wat",ib.filter(([s])=>s===Yd===n),o$],[dn.fields.step,"stap",bn,({steps:s},o)=>s.includes(o)]],columns:[Ht("naam",dn.columns.name,({id:s})=>s,S,ab),...ts(({id:s})=>_t(s)?.key),{key:"wat",label:dn.columns.what,text:({id:s})=>ge(s)},{key:"zegt",label:dn.columns.description,text:s=>s.description},{key:"over",label:dn.columns.about,sort:!1,text:s=>s.about.map(S).join("; "),cell:s=>a`<${it} ids=${s.about} name=${se} />`},Qo(dn.columns.place,({id:s})=>s)]}),l$=i$("naslag","lookup",!1),c$=i$("gevraagd","requested",!0),xs=k.timeline,Dr=t=>t.day.slice(0,4),p$=t=>E.route.query.jaar||Dr(t),lb=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?Eo(t.id):[Dr(t)];return n?n<=e&&e<=s:Dr(t)===e},cb=t=>p$(t)===Dr(t)?t.day:`z${t.day}`,Zd=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),Xd=ln(C(_.timeline.map(Dr))),u$=yi({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>_.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Se(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${Zd(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:p$,titles:Xd},fields:[[xs.fields.what,"wat",Object.entries(xs.kinds),(t,e)=>t.kind===e],[xs.fields.step,"stap",bn,({steps:t},e)=>t.includes(e)],[xs.fields.year,"jaar",Xd,lb]],columns:[{key:"dag",label:xs.columns.when,text:cb,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:xs.fields.what,text:t=>xs.kinds[t.kind]},{key:"wat",label:xs.columns.what,text:Zd,cell:t=>[t.id&&a`<${N} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:xs.columns.stand,text:t=>t.phrase},Qo(dn.columns.place,t=>t.at)]})});function pb({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Vs.requested_mark}</span>`,r=e&&a`<span class="bij door">${Vs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${bs} bar=${t.bar} />${l}`}function ub({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Ga(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=es(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${He(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${po(c)} aria-haspopup="dialog" onClick=${()=>H({cel:c})}>
        <span class="sr">${g(Vs.cell,{row:t.label,step:xt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${pb} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${je} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function xi({by:t,scenario:e,plan:n,address:s="",reach:o}){let[r,i]=[Sn(n),Xo(t,e,n)],[l,c]=W(s?Math.max(0,r.indexOf(Na(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${mb} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${_i(n)} role="table">
      <caption>${g(Vs.caption,{rows:Vs.heads[t],scenario:Ut(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Vs.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${db} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Vs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ve(t,e,n).map(u=>a`<${$b} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Vs,db,$b,mb,_i,wc=F(()=>{"use strict";V();tt();D();I();Nn();bt();go();kt();Vs=k.overview;db=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Xe(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,$b=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${N} id=${t.id} text=${t.label} />`:t.label}</th>
    ${Sn(e).map((o,r)=>a`<${ub} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,mb=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Vs.one_step}>
    ${Sn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${xt(s)}
        </button>
      `)}
  </div>
`,_i=t=>t===_.plans[0]?"matrix":`matrix-${t.key}`});function hb({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:s,ask:o,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${M(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${fb[s]}</svg><span><strong>${o}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${Ks.wish}</h2><a href=${M(Ks.also.to,Ks.also.choose)}>${Ks.also.ask}</a>
      <${A} look="tegels" items=${Ks.tiles.map(n)} />
    </section>
  `}function gb({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&Ta(n,e?s:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${M("aandachtspunten",l)}>${t.ask}</a></p>
  `}function bb({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Ks.discuss.title}</h2><p>${Ks.discuss.note}</p>
        <p class="acties"><a href=${M("aandachtspunten")}>${g(Ks.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <${A} look="kaartjes" items=${r.map(i=>a`<${gb} ...${{point:i,several:s}} />`)} />
        `:null})}
    </section>
  `:null}function kb({state:t,word:e,things:n,date:s}){let o=i=>Es(i,s)[1]&&a`<span class="zacht"> – ${Es(i,s)[1]}</span>`,r=g(te.group,{state:K(e),count:n.length});return a`
    <div class="standgroep">
      <${U?"h4":"h3"} class=${`s-${t}`}>${r}<//>
      <${Ce} ids=${Ot(n)} more=${o} />
    </div>
  `}function wb({scenario:t,plan:e}){return J(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:o,undecided:r})=>{let i=_.codes.InterventionKind[s],l=o.map(p=>a`<${kb} ...${p} date=${t.date} />`),c=r?te.undecided:Ko(e);return a`
      <section class="slachtoffers" id=${e===_.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}>
        <div class="hoofdstuk">
          <${U?"h3":"h2"}>${g(te.apart.title,{kind:i.label})}<//>
          <p>${g(te.apart.note,{definition:i.definition})}</p>
        </div>
        ${o.length?a`<div class="standen">${l}</div>`:a`<p>${c}</p>`}
      </section>
    `})}function m$({route:t}){let e=Q(t.query),n=Object.hasOwn(yc,t.query.rijen||"")&&yc[t.query.rijen||""]||"kind",s=Object.entries(yc).map(([c,p])=>[c,te.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=J(e),l=a`<${xb} answer=${i} plan=${dt(e.plan)} plans=${Te(e)} />`;return a`
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
        ${Te(e).map(c=>a`
            ${U&&a`<h3>${c.title}</h3>`}
            <${ms} plan=${c} />
            <${xi} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${we} name="matrix.csv" rows=${()=>_b(n,e,c)} />
              <${on} name=${_i(c)} title=${te.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${_i(c)}"]`} legend=".legenda .stalen li" note=${te.legend.note} />
              <${qs} text=${()=>location.href} label=${te.link} />
            </div>
            <${wb} scenario=${e} plan=${c} />
          `)}
        <${Yo} />
      </div>
      <${Va} undecided=${Pa(e)} />
    </div>
    ${r&&a`<${sr} address=${r} by=${n} scenario=${e} />`}
    <${xe} text=${r?"":g(te.shown,{scenario:Ut(e)})} />
  `}var te,$$,fb,Ks,yc,yb,_b,xb,f$=F(()=>{"use strict";V();tt();Tt();D();Wt();I();Nn();et();bt();go();nn();Zt();Ws();kt();wc();pn();te=k.overview,{truth:$$}=k.thing,fb={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},{start:Ks}=te;yc={"":"kind",partner:"partner",vorm:"form"},yb=(t,e,n)=>{let{word:s,lines:o}=He(e);if(!e)return[t.label,xt(n),te.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,xt(n),s,o.join("; "),X("Basis",r),$$[String(i)],l,c,p,$$[String(u)]]},_b=(t,e,n)=>[[...te.csv,...Xn],...Ve(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...yb(s,o,Sn(n)[r]),...Yt(e,n.key)]))],xb=({answer:t,plan:e,plans:n})=>{let s=String(new Date().getFullYear()),o=C(n.map(({date:i})=>i.slice(0,4))).filter(i=>i<s),r=a`
    <p><strong>${T(te.start.dated,o.length,{years:ft(o)})}</strong>${" "}${te.start.since}</p>
  `;return a`
  <div class="start">
    <${ut} text=${te.heading} title=${te.title}>
      <p>${g(te.start.intro,{report:us(e)})}</p>
      ${o.length>0&&r}
    <//>
    <${hb} answer=${t} />
  </div>
  <${bb} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function h$(t,e){let n=await ht().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=Wn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>vb(c,n)),l=(r||[]).length-i.length;return ht().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await xc({decisions:i,undone:[]}),null}function vb({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function xc(t){let e=Kt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await ht().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Be(...t){let{decisions:e}=Kt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await xc({decisions:[...e,...t],undone:[]})}async function g$(t){let{decisions:e,undone:n}=Kt(),[s,o]=[[...e,...n],e.length+t];o>=0&&o<=s.length&&await xc({decisions:s.slice(0,o),undone:s.slice(o)})}function Hr(){let{rows:t,places:e}=Kt().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var Wn,Kt,vi,_c,Ur,Oi,Co,Si,jo=F(()=>{"use strict";D();I();Ee();Wn=()=>ht().board,Kt=()=>Wn();vi=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),_c=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[Ur,Oi]=[_c("column"),_c("name")],Co=(t,e)=>_c("list")("",t,e);Si=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Ob({column:t,act:e}){let[n,s]=t.both,{found:o}=Kt(),r=o.columns.some(({target:h,table:f})=>h===o.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(St.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=h=>e(()=>Be(Ur(t.which,"target",p[h]||`${l}:${h}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?St.whose:St.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>u(h)} />
          ${n?g(St.readings[h],{one:n,other:s}):St.roles[h]}
        </label>`)}
    </fieldset>
  `}function Sb({column:t,act:e}){let{targets:n,fields:s}=Kt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&St.by_values,t.options.length>0&&t.why==="head"&&g(St.maybe,{what:t.options.join(", ")}),t.month_first&&St.month_first,t.says].filter(Boolean),m=C([...n.slice(0,b$),St.notes,...n.slice(b$)]),d=c?[[`${l}:${c}`,g(St.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${ko} label=${g(St.as,{head:r})} value=${d[0]?.[0]||l||St.notes}
          options=${[...d,...ln(m)]} pick=${h=>e(()=>Be(Ur(o,"target",h===St.notes?"":h)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(St.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${Ob} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Cb(){let[t,e]=W(0),{rows:n,fields:s}=Kt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[St.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <${P} look="bordproef" title=${g(St.row,{place:t+1,count:n.length})}>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${St.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${St.following}</button>
      </p>
    <//>
  `}function k$({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Kt().found,l=[[g(St.read,{read:n.filter(c=>!c.open).length,count:n.length}),St.sum.placed],[g(St.read,{read:n.filter(c=>c.led).length,count:n.length}),St.sum.led],[String(Si(s).length),St.sum.asks],[String(o.length),St.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${St.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Sb} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <${P} look=${null} title=${St.plan}>
          <${ks} id="plannaam" label=${St.plan_title} value=${r.title}
            pick=${c=>t(()=>Be(Co(i.title,c)))} />
          <${ks} id="plandag" type="date" label=${St.plan_day} value=${r.day}
            pick=${c=>c&&t(()=>Be(Co(i.day,c)))} />
        <//>
        <${Cb} />
        <${P} look=${null} title=${St.sums}>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        <//>
      </div>
    </div>
  `}var St,b$,w$=F(()=>{"use strict";V();D();jo();I();ye();or();St=k.board.columns,b$=-1});function y$({act:t}){let e=pe(),[n,s]=W(null),[o,r]=W(""),[i,l]=W(""),c=(h,f)=>o||t(()=>(r(h),f().finally(()=>r("")))),p=h=>c(rn.busy,async()=>{let f=await h(),b=await h$(f.name,f.data);if(s(b&&{...b,given:f}),b)return Mt(b.message);location.hash=M("controleer",{stap:"kolommen"})}),u=h=>c(h?rn.result.alongside_busy:rn.result.making,async()=>{n&&(await Ir(n.given,h)).ok&&(location.hash=M(h?"vergelijk":"overzicht"))}),$=h=>p(async()=>{let f=Id(h);return{name:f.name,data:await ua(f)}}),m=(h,f)=>p(async()=>({name:h,data:new TextEncoder().encode(f)}));Me(()=>{let h=f=>$(f.dataTransfer.files);return window.addEventListener("drop",h),()=>window.removeEventListener("drop",h)},[]);let d=a`
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
  `}var rn,_$=F(()=>{"use strict";Ae();V();tt();jo();I();Ee();qr();rn=k.board});function jb({which:t,text:e,act:n}){let[s,o]=W(null),[r,i]=[`wie-${encodeURIComponent(t)}`,s?.match(/.*;\s*/)?.[0]||""],l=s===null?[]:Kt().found.organisations;return a`<details><summary>${At.other}</summary>
    <label class="veld"><span>${g(At.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Be(Oi(t,"names",s||"")))}>${At.other_take}</button></details>`}function x$({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Kt().found,r=(...d)=>e.filter(({reading:h})=>d.includes(h)),i=r("new").map(({text:d})=>d),l=C(e.flatMap(d=>d.fresh)).filter(d=>!i.includes(d)),[c,p]=[r("several"),Si(e).length],u=(d,...h)=>t.bind(null,()=>Be(Oi(d,"names",h.join("; "))),void 0),$={count:e.length,fresh:i.length+l.length,asks:p},m=a`<${A} items=${n} /><p class="zacht">${At.left_out_more}</p>`;return a`
    <p class="uitleg">${p?g(At.intro,$):At.nothing}</p>
    <${Vr} act=${t} title=${At.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${u("*")}>${T(At.take_all,c.length)}</button></p>`}>
      ${({which:d,text:h,parts:f})=>a`
        <p>${f.map(b=>a`<span class="bordnaam">${b}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${u(d,...f)}>${g(At.split,{count:f.length})}</button>
          <button type="button" class="alslink" onClick=${u(d,h)}>${At.one}</button>
        </p>
      `}
    <//>
    <${Vr} act=${t} title=${At.same} names=${r("same")}>
      ${({which:d,parts:h,meant:f})=>a`
        <p>${g(At.same_text,{meant:f})}</p>
        <p class="acties">
          <button type="button" onClick=${u(d,f)}>${At.yes}</button>
          <button type="button" class="alslink" onClick=${u(d,...h)}>${At.no}</button>
        </p>
      `}
    <//>
    <${Vr} act=${t} title=${At.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(At.fresh,{names:ft(l.map(d=>`“${d}”`))})}</p>`}>
      ${({which:d,text:h,kind:f})=>a`
        <${ko} label=${g(At.kind_of,{name:h})} value=${f||"organisatie"}
          options=${Object.entries(At.new_kinds)} pick=${b=>t(()=>Be(Oi(d,"kind",b)))} />
      `}
    <//>
    <${Vr} act=${t} title=${At.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${At.no_partner_more}</p>`} />
    ${n.length>0&&a`<${P} look="bordnamen" title=${At.left_out}>${m}<//>`}
    <${Vr} act=${t} title=${At.known} names=${r("known","split","decided")}>
      ${({meant:d})=>d&&a`<p class="zacht">${g(At.means,{meant:d})}</p>`}
    <//>
    <${P} look=${null} title=${At.expect} note=${At.expect_more}>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${d=>t(()=>Be(Co(o.without,d.target.checked?"nee":"ja")))} />
        ${At.expect_yes}
      </label>
    <//>
  `}var At,Vr,v$=F(()=>{"use strict";V();D();jo();I();ye();or();At=k.board.partners;Vr=({title:t,names:e,act:n,children:s,after:o=null,more:r=0})=>e.length+r>0&&a`
    <${P} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
      ${o}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${T(At.count,i.count)}</span></p>
            ${s?.(i)}<${jb} ...${i} act=${n} />
          </li>`)}</ul>
    <//>
  `});function Mb(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Tb({row:t,name:e,act:n}){let{choices:s}=Kt().found,o=t.asks[e],r=[["","…"],...ln(s[e]||[])],i=l=>n(()=>Be(Ur(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${Ct.right}</button>`}
      ${s[e]&&a`<${ko} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function zb({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Kt().found,[c,p]=W(!1),{proposal:u}=t,$=t.fields[l.step],m=t.fields[l.kind]||"",d=[["",Ct.unknown],...ln(C([...m?[m]:[],...i[l.kind]]))],h=O=>{s(),e(()=>Be(vi(t.which,l.kind,O)))},f=O=>{n(t,c&&$&&!t.places.includes(O)?`${$}; ${O}`:O),p(!1)},b=a`
    <button type="button" class="is-voorstel"
      onClick=${()=>f(u?.value||"")}>${u?.value} <kbd aria-hidden="true">↵</kbd></button>
  `,w=a`
    <button type="button" class="alslink" onClick=${()=>p(!0)} aria-pressed=${String(c)}>${Ct.plus}</button>
    <button type="button" class="alslink" onClick=${()=>n(t,"")}>${Ct.later}</button>
  `;function v(O){let{target:y,currentTarget:L,key:j,shiftKey:q}=O;if(y!==L||O.ctrlKey||O.altKey||O.metaKey)return;let B=r.find(z=>z.key===j.toUpperCase());if(B)f(B.value);else if(j==="Enter"&&q&&u)o();else if(j==="Enter"&&u)f(u.value);else if(j.toUpperCase()==="L")n(t,"");else if(j==="+")p(!0);else if(j==="ArrowDown"||j==="ArrowUp"){let z=[...document.querySelectorAll(".bordkaart")];z[z.indexOf(L)+(j==="ArrowDown"?1:-1)]?.focus()}else if(j==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;O.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${v}>
        <h3><span class="bij">${t.number}</span>${Mb(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:O,role:y})=>a`<span>${O}${y&&` (${y})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||Ct.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(O=>a`<${Tb} row=${t} name=${O} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:O,key:y})=>a`<button type="button" class=${u?.value===O?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(O))} onClick=${()=>f(O)}>
              ${O} <kbd aria-hidden="true">${y}</kbd></button>`)}
        </div>
        <${ks} label=${Ct.kind} value=${m} options=${d} pick=${h} />
        <p class="acties">
          ${u&&!r.some(({value:O})=>O===u.value)&&b}
          ${$&&w}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function Fb(){let{cells:t,places:e}=Kt().found;return a`
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
  `}function O$({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Kt().found,[r,i]=W(e[0]?.reason||""),[l,c]=W(Lb),[p,u]=W(0),[$,m]=W([]),d=pe(),[h,f]=W(0),b=[...e,...["",Ci].map(R=>({reason:R,value:"",count:0,strength:""}))].map(R=>({...R,count:n.filter(Le=>vc(Le,R.reason)).length})).filter(({count:R})=>R),w=n.find(({which:R})=>R===$.at(-1)),v=b.find(({reason:R})=>R===r)||b.find(({reason:R})=>w&&vc(w,R))||b[0],O=v?.reason,y=R=>{i(R),m([]),u(0),Z()&&d.current?.scrollIntoView()},L=()=>c(j.length),j=n.filter(R=>vc(R,O)||R.open&&$.includes(R.which)),q=Math.max(0,Math.min(p,j.length-1)),B=R=>t(()=>Be(...R.map(Le=>vi("*",o.step,"",Le))),Hr);async function z(R,Le){await t(()=>Be(vi(R.which,o.step,Le)));let vs=Kt().found.rows.filter(({open:ee})=>ee).length;Mt(g(Le?Ct.is_at:Ct.is_open,{title:R.number||R.title,value:Le,count:vs})),f(vs||!R.open?j.indexOf(R)+1:-1)}Me(()=>{if(!h)return;h<0&&Lt("verder")?.focus();let R=d.current?.querySelectorAll(".bordkaart")||[],Le=R[Math.min(Z()?1:h,R.length)-1];h>0&&(Le||document.querySelector(".bordreden"))?.focus(),f(0)},[h]);let jt=e.filter(({strength:R})=>R==="sterk").map(({reason:R})=>R),qe=a`
    <button type="button" id="alle-sterke" onClick=${()=>B(jt)}>${Ct.take_strong}</button>
  `,Ze=a`
    <button type="button" id="alle-voorstellen"
      onClick=${()=>B(e.map(({reason:R})=>R))}>
      ${g(Ct.take_all,{count:e.reduce((R,{count:Le})=>R+Le,0)})}
    </button>
  `,le=a`
    <p class="acties bordblad">
      <button type="button" disabled=${!q} onClick=${()=>u(q-1)}>${Ct.previous}</button>
      <span>${g(Ct.which,{place:q+1,count:j.length})}</span>
      <button type="button" disabled=${q>j.length-2}
        onClick=${()=>u(q+1)}>${Ct.following}</button>
    </p>
  `,Jr=g(Ct.more,{count:j.length-l}),Qr=R=>R===Ci?Ct.done:R||Ct.none;return a`
    <p class="bordstand">${Hr()} ${n.every(({judged:R})=>R)&&Ct.all_done}</p>
    <div class="borddrie">
      <${P} look="bordredenen" title=${Ct.reasons}>
        ${jt.length>1&&jt.length<e.length&&qe}
        ${e.length>1&&Ze}
        <ul>
          ${b.map(({reason:R,value:Le,count:vs,strength:ee})=>a`<li key=${R} class=${R===O?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(R===O)}
                  onClick=${()=>y(R)}><span class="bordtal">${vs}</span> ${Qr(R)}</button>
                <p class="zacht">
                  ${ee==="zwak"&&a`<span class="bordnaam">${Ct.weak}</span> `}
                  ${Le?g(Ct.proposal,{value:Le}):R===Ci?Ct.done_more:Ct.none_more}
                </p>
                ${Le&&a`<button type="button" class="klein" aria-label=${`${T(Ct.take,vs)}: ${R}`}
                    onClick=${()=>B([R])}>${T(Ct.take,vs)}</button>`}
            </li>`)}
        </ul>
      <//>
      <section class="bordkaarten" ref=${d}>
        <h2>${v&&Qr(v.reason)} <span class="zacht">${j.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${Ct.keys}</summary>
          <p>${g(Ct.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(Z()?j.slice(q,q+1):j.slice(0,l)).map(R=>a`<${zb} key=${R.which} ...${{row:R,act:t,place:z}}
              hold=${()=>m([...$,R.which])}
              all=${()=>B([R.proposal?.reason||""])} />`)}
        </ul>
        ${Z()&&j.length>1&&le}
        ${!Z()&&j.length>l&&a`<button type="button" onClick=${L}>${Jr}</button>`}
      </section>
      <${Fb} />
    </div>
  `}var Ct,Lb,Ci,vc,S$=F(()=>{"use strict";Ae();V();Tt();D();jo();I();ye();or();Ct=k.board.place,Lb=30,Ci="-",vc=({open:t,proposal:e},n)=>n===Ci?!t:n?e?.reason===n:t&&!e});function C$({act:t}){let e=Kt(),{name:n,decisions:s}=e,{rows:o,plan:r,places:i,access:l,fields:c}=e.found,[p,u]=W(null),[$,m]=W(""),d=JSON.stringify(s),h=e.taken===d&&ht().own;Me(()=>{h||t(async()=>{e.taken=d;let L=await Ir({name:n,decisions:s},!1);u(L.ok?null:L)})},[d]);let f=()=>On("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),b=()=>$!==Qe.alongside_busy&&is(m,Qe.alongside_busy,async()=>{let L=await Ir({name:n,decisions:s},!0);if(!L.ok)return u(L);location.hash=M("vergelijk")});if(p)return a`<div class="antwoord"><${ui} ...${p} /></div>`;if(!h)return a`<p role="status">${Qe.making}</p>`;let w=Q(E.route.query),v=_.plans.find(({title:L})=>L===r.title)||_.plans[_.plans.length-1],O=J(w).apart.filter(L=>L.plan===v.key&&L.groups.length),y=i.flatMap(({value:L})=>{let j=o.filter(q=>!q.judged&&q.places.includes(L));return j.length?[a`${L}: ${j.map(({number:q,title:B})=>`${q} ${B}`.trim()).join("; ")}`]:[]});return a`
    <p>
      ${Hr()}
      ${o.some(L=>!L.judged)&&a` <strong>${Qe.not_yet}</strong>`}
    </p>
    <p class="acties">
      <a href=${M("aandachtspunten")}>${Qe.questions}</a>
      <button type="button" id="ernaast" onClick=${b}>${Qe.alongside}</button>
      <span role="status">${$}</span>
    </p>
    ${y.length>0&&a`<p>${Qe.bare}</p><${A} items=${y} />`}
    <${xi} by="kind" scenario=${w} plan=${v} />
    ${O.map(({kind:L,groups:j})=>{let q=j.flatMap(B=>B.things);return a`<p>${T(Qe.apart,q.length,{kind:gt(L)})} <${it} ids=${q} /></p>`})}
    ${E.route.query.cel&&a`<${sr} address=${E.route.query.cel} by="kind" scenario=${w} />`}
    <${P} title=${Qe.take_along}>
      <${ks} id="toegang" label=${Qe.access} value=${r.access||"niet-openbaar"}
        options=${l.map(L=>[L,L.replace("-"," ")])}
        pick=${L=>t(()=>Be(Co(c.access,L)))} />
      <p class="zacht">${Qe.access_more}</p>
      <${ci} files=${[{id:"bewaar-werkmap",label:Qe.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${Qe.choices}</button>
      <//>
      <p class="zacht">${Qe.workbook_more} ${Qe.next_list}</p>
    <//>
    <${pi} />
  `}var Qe,j$=F(()=>{"use strict";V();tt();D();Wt();jo();I();Ee();bt();go();Zt();ye();kt();wc();or();qr();Qe=k.board.result});function M$({state:t,why:e,own:n}){let s=k.werkplaats,o=n?a`<strong>${g(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:`${g(s.shipped,{title:_.meta.title})} `;return a`<p>${o}${t==="off"?e:s.states[t]}</p>`}function Pb(){let t=document.activeElement,e=Eb.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Lt("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Lt(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(Nb));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function Ib({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Kt(),l=o.rows.filter($=>$.open).length,c=Gs[Gs.indexOf(t)+1],p=($,m)=>e(g$.bind(null,$),()=>m),u=t==="plaatsen"&&l?g(Gt.next_open,{count:l}):Gt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${T(Gt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Gt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Gt.undone)}>${Gt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&p(1,Gt.redone)}>${Gt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Ab(e)}>${Gt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${M("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function z$({route:t}){let[,e]=W(0),[n,s]=W(""),o=t.query.stap||"",r=Wn()&&Gs.includes(o)?o:Gs[0],{of:i,Step:l}=L$[r],c=Wn()?.found.plan,p=(c?.day||"").split("-").reverse().map(Number).join("-");async function u(m,d){let h=Pb(),f=Wn()?.decisions.length;try{s(""),await m(),e(w=>w+1);let b=Wn()?.decisions.length||0;d?Mt(d()):b!==f&&Mt(T(Gt.decided,b)),window.setTimeout(h,60)}catch(b){s(b.message)}}Me(()=>{E.started&&window.scrollTo(0,0)},[r]),Me(()=>{function m(f){let b=Lt({z:"ongedaan",y:"opnieuw"}[f.key]||"");!b||!f.ctrlKey||f.target.matches("input,textarea")||(b.click(),f.preventDefault())}let d=f=>Wn()?.saved===!1&&f.preventDefault(),h=new AbortController;return window.addEventListener("keydown",m,{signal:h.signal}),window.addEventListener("beforeunload",d,{signal:h.signal}),()=>h.abort()},[E.route]);let $={day:p,own:Wn()?.found.own,count:Wn()?.found.rows.length};return a`
    <${Bb} at=${r} />
    <${ut} key=${r} text=${i.title} title=${`${k.check.title}: ${Gt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,$)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(Gt.source,{...c,day:p,who:c.access||Gt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${u} />
    ${Wn()&&r!==Gs[0]&&a`<${Ib} at=${r} act=${u} />`}
    ${r===Gs[0]&&a`<${pi} /><${Pd} />`}
  `}var Gt,L$,Gs,T$,Bb,Ab,Eb,Nb,F$=F(()=>{"use strict";Ae();V();tt();Tt();D();jo();I();Ee();w$();_$();v$();S$();j$();Zt();qr();Gt=k.board,L$={lijst:{of:Gt.list,Step:y$},kolommen:{of:Gt.columns,Step:k$},plaatsen:{of:Gt.place,Step:O$},partners:{of:Gt.partners,Step:x$},resultaat:{of:Gt.result,Step:C$}},Gs=Object.keys(L$);T$=()=>a`
  <${ut} text=${Gt.elsewhere.title}><p class="uitleg">${Gt.elsewhere.intro}</p><//>
  <ol>${Gt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Yo} />
`,Bb=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Gt.steps_label}><ol>
      ${Gs.map((e,n)=>a`<li class=${n<Gs.indexOf(t)?"is-gedaan":""}>
          <a href=${M("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Gt.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,Ab=t=>t(async()=>{let e=Kt(),{name:n,data:s}=await ht().ask("workbook",{decisions:e.decisions});On(n,s,Pr.xlsx),e.saved=!0}),Eb=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],Nb=":is(button,select,input,a)"});function qb({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Oc?` ${g($n.first,{count:Oc})}`:"";return a`
    <${wt} id="eigen-uitkomst" caption=${`${T($n.rows,e.length)}${o}`}
      rows=${e.slice(0,Oc)} columns=${s} />
    <div class="acties"><${we} name=${$n.file} rows=${()=>[t,...e]} label=${$n.csv} /></div>
  `}function E$({start:t=$n.example}){let[e,n]=W(t),[s,o]=W(""),[r,i]=W(null);function l(){i(null),is(o,$n.busy,async()=>i(await ht().ask("ask",{text:e})))}return a`
    <${P} title=${$n.title} note=${$n.intro}>
      <label class="veld breed"><span>${$n.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${$n.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?$n.yes:$n.no}</strong></p>`}
        ${r?.graph&&a`<${A$} label=${$n.result} text=${r.graph} />`}
        ${r?.columns&&a`<${qb} columns=${r.columns} rows=${r.rows} />`}
      </div>
    <//>
  `}function Wb(t){let e=Object.entries(t.columns),n=s=>Ls(s.subject)?a`<${N} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>N$(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[Rb],...ts(s=>s.plan),{key:"bron",label:qt.columns.place,sort:!1,text:s=>uo(s).map(oe).join("; ")}]}function Db({name:t,query:e,scenario:n}){let s=P$(n).filter(c=>c.query===t);if(!s.length)return a`<p>${qt.nothing}</p>`;let o=Wb(e),r={rows:T(qt.rows,s.length),scenario:Ut(n)},i={key:"sentence",label:qt.columns.sentence,text:c=>c.sentence},l=()=>En([i,...o],s,c=>Yt(n,c.plan));return a`
    <${wt} id=${`uitkomst-${t}`} caption=${g(qt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${we} name=${`${t}.csv`} rows=${l} />
      <a href=${M("aandachtspunten",{vraag:t})}>${qt.as_sentences}</a>
    </div>
  `}function Ub({name:t,query:e,scenario:n}){let s=e.shelf===Ca;return a`
    <p class="kruimel"><a href=${M("vragen")}>${qt.title}</a></p>
    <${ut} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${vn}><${La} /><//>`}
    <${Cn} pairs=${[[qt.why,e.why],[qt.weight,e.severity]]} />
    ${s&&a`<section><h2>${qt.result}</h2><${Db} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Ml([t,e])&&a`<p>${e.open?qt.open:qt.elsewhere}</p>`}
    ${t in qt.rows_of&&a`<p><a href=${M("overzicht",{rijen:qt.rows_of[t]})}>${qt.in_overview}</a></p>`}
    <${ns} title=${qt.sparql}>
      <${A$} label=${qt.sparql} text=${e.sparql} lang="en" />
      <${qs} text=${()=>e.sparql} label=${qt.copy} />
    <//>
    ${he()&&!e.open&&a`<${E$} key=${t} start=${e.sparql} />`}
  `}function Hb({shelf:t,counts:e}){let n=Object.entries(_.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:qt.columns.title,text:o=>o.title,cell:o=>a`<a href=${M(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:qt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:qt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <${P} look=${null} title=${t.title} note=${t.intro}>
      <${wt} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Ca?s:s.slice(0,2)} />
    <//>
  `}function I$({route:t}){let e=Q(t.query),n=t.path[1],s=_.queries[n];if(n&&!s)return a`<${Us} />`;if(n)return a`<${Ub} ...${{name:n,query:s,scenario:e}} />`;let o=Mo(P$(e).map(r=>r.query));return a`
    <${ut} text=${qt.title}><p class="uitleg">${qt.intro}</p><//>
    ${he()&&a`<${E$} />`}
    ${qt.shelves.map(r=>a`<${Hb} shelf=${r} counts=${o} />`)}
  `}var qt,$n,Oc,A$,B$,N$,P$,Rb,q$=F(()=>{"use strict";V();tt();Tt();D();Wt();I();Ee();ro();et();bt();nn();Zt();ye();$o();kt();Pe();Er();qt=k.questions,$n=k.questions.own,Oc=200;A$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;B$={barrier:t=>t.barrier&&xt(t.barrier),kind:t=>t.kind&&gt(t.kind),partner:t=>t.partner&&ao(t.partner),severity:t=>X("Severity",t.severity),detail:t=>t.detail&&(Ls(t.detail)?S(t.detail):t.description)},N$=(t,e)=>(B$[t]?B$[t](e):e[t])||"",P$=t=>J(t).gaps.flatMap(e=>fs(e).map(n=>({...n,plan:e.plan}))),Rb={key:"severity",label:qt.columns.weight,text:t=>String(Object.keys(_.codes.Severity).indexOf(t.severity)),csv:t=>N$("severity",t),cell:t=>a`<${za} severity=${t.severity} />`}});function D$(t,e,n,s){let o=n;return{placed:jc(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function Vb({lane:t,rows:e,wide:n}){let[s,o]=[Ts(e,!0),t.y+24];return a`
    <g class="laan">
      <line x1="0" x2=${Vt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Vt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Vt.line}>
        ${s.length?s.join(" · "):T(Js.lane_total,e.length)}
      </text>
    </g>
  `}function Kb({row:t,lane:e,shown:n,point:s}){let o=Vt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Vt.level,i=t.tail&&Cc[t.outcome].tail&&Vt.left+t.tail,l={row:t,x:o,y:r},c=g(Js.mark,{...t,what:t.what||Js.card.none,phrase:Cc[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Xe(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${ii} outcome=${t.outcome} /></g>
    </a>
  `}function Gb({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=re(o.id),c=cl(o.work),p={...r>e*.62?{right:ji(e-r+14,e)}:{left:ji(r+14,e)},...i>n*.6?{bottom:ji(n-i,n)}:{top:ji(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${vo} outcome=${o.outcome} on=${o.on&&g(Js.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${it} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${oe(l)}</p>`}
    </div>
  `}function H$({plan:t,rows:e,date:n}){let[s,o]=W(null),{wide:r,years:i,beyond:l}=Jn(t),{placed:c,bottom:p}=D$(t,e,Vt.top,({levels:y,title:L})=>Math.max(y*Vt.level+Vt.pad,L.length*Vt.line+36)),[u,$]=[Vt.left+r+20,p+Vt.foot],m=dl(t,n),d=Vt.left+m.x,h=g(Js.report,{date:at(m.date)}),f=h.length*8.6+24,b=()=>o(null),w=y=>y.key==="Escape"&&b(),v=l&&{x:Vt.left+l.x,y:Vt.top-9},O=Math.min(Math.max(d-f/2,Vt.left),u-f);return a`
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
        ${c.map(y=>a`<${Vb} lane=${y} rows=${y.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${Vt.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${O} y=${p+4} width=${f} height="28" rx="3" />
          <text x=${O+f/2} y=${p+24} text-anchor="middle">${h}</text>
        </g>
        ${c.flatMap(y=>y.mine.map(L=>a`<${Kb} key=${L.id} ...${{row:L,lane:y}} shown=${s?.row.id===L.id} point=${o} />`))}
      </svg>
      ${s&&a`<${Gb} at=${s} width=${u} height=${$} close=${b} />`}
    </div>
  `}function G$({scenario:t,plan:e}){let n=ps(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=Jn(e),i=hn(e.key,t.date),l=f=>W$+8+f/s*(ur-W$-16),c=f=>Math.max(Jb,K$(f)*V$+4),{placed:p,bottom:u}=D$(e,n,Sc,c),$=l(dl(e,i).x),m=p.map(f=>g(R$.description,{chapter:Po(f),counts:ft(Ts(f.mine))})),d=$>ur-150?"end":"start",h=f=>b=>a`
    <g transform=${`translate(${l(b.x)} ${Zb(f,b)}) scale(${Qb})`}>
      <title>${[b.name,b.by,Cc[b.outcome].phrase].join(", ")}</title>
      <${ii} outcome=${b.outcome} />
    </g>
  `;return a`
    <svg class="banen" viewBox=${`0 0 ${ur} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${Sc} width=${ur-$} height=${u-Sc} />
      ${o.map(({year:f,x:b})=>a`
          <line class="jaar" x1=${l(b)} x2=${l(b)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(b)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Js.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${ur} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${Xb(Po(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:b})=>Yb(b).map(([w,v])=>a`<text class="jaartal" x=${l(w)-8} y=${f+12} text-anchor="end">+${v}</text>`))}
      <line class="baan" x1="0" x2=${ur} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${g(R$.line,{date:at(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(b=>b.level<Lc).map(h(f)))}
    </svg>
  `}var R$,Js,Cc,Vt,jc,U$,ji,W$,ur,Sc,V$,Jb,Qb,Lc,K$,Yb,Zb,Xb,Mc=F(()=>{"use strict";V();tt();D();I();et();Pt();kt();Nr();R$=k.summary.lanes,Js=k.promises,Cc=k.shared.outcomes,Vt={left:320,top:32,foot:40,level:19,pad:30,line:21},jc=(t,e)=>Jn(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);U$=({plan:t,lane:e})=>Jn(t).lanes[e]?Po(Jn(t).lanes[e]):"";ji=(t,e)=>`${t/e*100}%`;[W$,ur,Sc,V$,Jb,Qb]=[262,690,17,8,16,.62],Lc=30,K$=t=>Math.min(t.levels,Lc),Yb=t=>[...Mo(t.filter(({level:e})=>e>=Lc).map(({x:e})=>e))],Zb=(t,e)=>t.middle+(e.level-(K$(t)-1)/2)*V$,Xb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function tk({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?Ln.route.undecided:Ln.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
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
  `}function ek({scenario:t,plan:e}){let n=Ve("kind",t,e),s=Ve("partner",t,e),{reach:o}=J({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${tk} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function J$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=_.meta,l={version:r,content:(i||"").slice(0,12),scenario:Ut(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(Ln.head,{date:at(hn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(Ln.foot.source,{sources:ds(t)})} ${g(Ln.foot.version,l)}</p>
        <p>${g(Ln.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function nk({cell:t,step:e}){let[n,s]=[xt(e),t?.brief||[]],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${bs} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function ok({scenario:t,plan:e,...n}){let s=ve(e).summary,{points:o}=J({...t,plan:e.key}),{phrase:r,named:i}=Un(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${J$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(s.intro,{report:us(e)})} ${r.lead}</p>
      <${ms} plan=${e} />
      <${Li} title=${s.matrix.title} note=${s.matrix.note}>
        <${sk} scenario=${t} plan=${e} />
        <${Mr} undecided=${Pa(t,e)} />
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
  `}function rk({scenario:t,plan:e,...n}){let{summary:s,shared:o}=ve(e),r=at(hn(e.key,t.date)),i=wr(ps(e,t.date),o.outcomes,Un(t,e).named).map(([c,{tile:p,count:u}])=>a`
      <${ir} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}
    `),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${J$} plan=${e} scenario=${t} ...${n}>
      <${Li} title=${s.route.title} note=${s.route.note}>
        <${ek} scenario=${t} plan=${e} />
      <//>
      <${Li} title=${s.lanes.title} note=${l}>
        <${G$} scenario=${t} plan=${e} />
        <${A} look="uitkomsten" items=${i} />
      <//>
    <//>
  `}function Q$({route:t}){let e=Q(t.query),n=Te(e);return a`
    <div class="vel-boven">
      <${ut} text=${Ln.title}><p class="uitleg">${Ln.screen}</p><//>
      <${lo} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Ln.print}</button></p>
    </div>
    <div class="vellen">
      ${n.flatMap((s,o)=>[ok,rk].map((r,i)=>{let l=2*o+i+1;return a`<${r} key=${l} ...${{scenario:e,plan:s,number:l,total:2*n.length}} />`}))}
    </div>
    <${xe} text=${Ln.screen} />
  `}var Ln,sk,Li,Y$=F(()=>{"use strict";V();Tt();D();Wt();I();Nn();bt();Pt();go();nn();ye();Mc();kt();Nr();Ln=k.summary;sk=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Ln.matrix.title}</caption>
    <thead>
      <tr><td></td>${Sn(e).map(n=>a`<th scope="col">${xt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ve("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${nk} cell=${s} step=${Sn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Li=t=>a`<${P} look="blok-blad" label=${t.title} ...${t} />`});function Mi(t){let n=t.flatMap(o=>Io(o,Q({}))).map(({step:o,basis:r})=>`${x(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(ke).find(r=>n.includes(`${o} ${r}`));return Tc(fn.filter(s).map(o=>`${o.label} (${ke[s(o)||""][1]})`))}function ak({id:t}){let e=G(t,"who").flatMap(v=>v.acts?v.to:[]),n=({key:v})=>g(ot.steps,{steps:Mi(e.filter(O=>Rt(O,v)))}),s=v=>_.partners[v].find(O=>O.id===t)?.steps||[],o=Oo(s("")),r=_.plans.filter(v=>s(U?v.key:"").length),i=G(t,"who").flatMap(v=>v.acts?[]:Gn(v.to)),l=Oo(C(i)).filter(v=>!o.includes(v)),c=v=>!An(v,"partner")&&[v,...Ft(v,"reportedUnder")].every(O=>G(O,"who").every(({from:y})=>y===t)),p=Ot(C(e.filter(v=>_.works[v]?.across&&c(v)))),u=Ft(t,"unitOf"),$=Ot(Ft(t,"chapterLead")),m=$.flatMap(re),d=$.flatMap(v=>Ft(v,"concerns")).filter(v=>Jt(v,"Contradiction")&&re(v).some(O=>m.includes(O))),h=d.length>0&&a`${ot.disputed} <${it} ids=${C(d)} />`,f=v=>{let O=Oo(_.partners[""].find(y=>y.id===v)?.steps||[]);return O.length>0&&a`<span class="zacht"> – ${Tc(O)}</span>`},b=x(t,"tooi"),w=[...lr(t),[k.thing.also_known,fi(t)],[ot.leads,$.length>0&&a`<${Ce} ids=${$} /> ${h}`],[ot.units,u.length>0&&a`<${Ce} ids=${u} more=${f} />`],[ot.identity,b?g(ot.identified,{code:b,date:at(x(t,"checkedOn"))}):ot.unidentified]];return a`
    <${P} title=${k.thing.known}>
      <${Xt} text=${x(t,"summary")} />
      ${Nt(t)&&a`<p>${ot.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${ot.independent}</p>`}
      ${r.map(v=>a`<p>${U&&`${v.title}: `}${n(v)}</p>`)}
      ${p.length>0&&a`<p>${ot.across}<${it} ids=${p} />.</p>`}
      ${l.length>0&&a`<p>${g(ot.named_steps,{steps:Tc(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${ot.no_steps}</p>`}
      <${Cn} pairs=${w} />
    <//>
  `}function ik({id:t,rows:e}){let n=ot.columns,s=p=>_t(p.to)?.key,o=({of:p})=>C(p.map(u=>x(u,"summary"))).join(" "),r=[...ts(s),Ht("actie",n.action,p=>p.to),{key:"soort",label:n.what,text:p=>ge(p.to)},{key:"rol",label:n.role,text:p=>p.phrase,cell:p=>[p.phrase,a`<${Xt} text=${o(p)} look="zacht" />`]},jn("stand",n.stand,p=>p.to),{key:"stap",label:n.step,text:p=>ki(p.to)},gs(n.place,p=>p.of)],i=C(e.map(p=>p.to)).map(p=>{let u=e.filter($=>$.to===p);return{...u[0],phrase:C(u.map($=>$.phrase)).join(", "),of:u.flatMap($=>$.of)}}),l=Cr(t,"activiteiten",Q({}),s),c=a`
    <${wt} id="acties" caption=${ot.work_caption} rows=${i} sort="actie" columns=${r} file=${l}
      open=${Z()?pk:void 0} />
  `;return a`
    <${P} title=${g(ot.work,{count:i.length})} note=${ot.work_note}>
      ${i.length?c:a`<p>${k.shared.none}</p>`}
    <//>
  `}function lk({id:t}){let e=x(t,"organisationKind")===ot.places.of&&!Nt(t)?$t(t,"altLabel"):[],n=p=>e.some(u=>Qn(p.replace("-"," ")).includes(Qn(u))),s=p=>$t(p,"place").filter(n).join(", "),o=G(t,"who").map(p=>p.to),r=Ot(Kn.filter(p=>s(p)&&!o.includes(p))),l=a`<${Ce} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${vt} id=${p} />`} />`,c=g(ot.places.title,{count:r.length});return r.length>0&&a`<${P} title=${c} note=${ot.places.note}>${l}<//>`}function ck({id:t}){let[e,n]=[Q({}),ha(t)],o=_.plans.flatMap(m=>ps(m,e.date)).filter(m=>m.outcome==="ahead"&&n(m.work)),r=G(t,"who").flatMap(m=>m.acts?m.to:[]),i=C([...r,...r.flatMap(m=>lt(m,"followedBy"))]).filter(m=>ot.to_come.includes(De(m))&&!o.some(d=>d.work===m)),l=m=>g(k.shared.work.bound,{date:m}),c=[...o.map(({work:m,what:d,quote:h,by:f})=>[n(m),m,d,`${h} (${l(f)})`]),...i.map(m=>["planned",m,Se(m).toLowerCase()])],p=Object.entries(ot.coming.groups).flatMap(([m,d])=>{let h=c.filter(([b])=>b===m).map(([,b,...w])=>a`<li><${N} id=${b} />: ${w.filter(Boolean).join(", ")}</li>`),f=a`<${Pn} id=${`komt-${m}`} items=${h} first=${Z()?zc:void 0} />`;return h.length?a`<p>${T(d,h.length)}</p>${f}`:[]}),u=M("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${u}>${ot.coming.all}</a></p>`;return p.length>0&&a`<${P} title=${ot.coming.title} note=${ot.coming.note}>${p}${$}<//>`}function uk({id:t}){let e=G(t,"own");if(!e.length)return null;let n=({to:s,of:[o]})=>a`
    <h3><${N} id=${s} /></h3>
    <${Lr} id=${o} /><${ae} of=${[o]} />
  `;return a`
    <${P} title=${g(ot.own,{count:e.length})} note=${ot.own_note}>
      <${Pn} id="eigen" as="div" first=${zc} items=${e.map(n)} />
    <//>
  `}function dk({id:t}){let e=G(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[x(r[0],"asOf").slice(0,4),x(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${Xt} text=${x(i,"summary")} />`)} <${ae} of=${r} />
  `,s=Ot(C(e.map(r=>js(r,t)))).map(r=>{let i=e.filter(l=>js(l,t)===r);return a`<li><${N} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?ot.its_members:ot.members;return a`<${P} title=${o}><${Pn} id="leden" items=${s} first=${s.length} /><//>`}function $k({id:t}){let e=new Map(G(t,"with").map(o=>[js(o,t),o]));if(!e.size)return null;let n=Ot([...e.keys()]).map(o=>{let{of:r=[],more:i}=e.get(o)||{},l=g(i?ot.more_works:ot.works,{works:r.map(se).join(", ")});return a`<li key=${o}><${N} id=${o} /><span class="zacht">${l}</span></li>`}),s=a`<ul class="kolommen">${n}</ul>`;return a`
    <${P} title=${ot.together} note=${ot.alphabetical}>
      ${Z()?a`<${Pn} id="samen" items=${n} first=${zc} />`:s}
    <//>
  `}function mk({id:t}){let e=Q({}),n=Xa(t,e),s=n.flatMap(u=>u.rows),o=ft(n.flatMap(({end:u})=>u===t?[]:S(u))),r=n.reduce((u,$)=>u+($.end===t?$.rows.length:0),0),i=g(o?ot.flows.also:ot.flows.title,{count:r,more:s.length-r}),l={id:Z()?"stromen":"",title:i},c=o&&a`<p class="zacht">${g(ot.flows.note,{names:o})}</p>`,p=a`<${oi} ...${{rows:s,scenario:e}} state=${S(t)} />`;return s.length>0&&a`<${nr} ...${{...l,intro:c}}>${p}<//>`}var ot,Tc,pk,zc,Z$,X$=F(()=>{"use strict";V();tt();Tt();D();Wt();I();oo();xo();Oe();ro();et();bt();Pt();Zt();ic();ye();kt();Pe();pr();wi();pn();ot=k.thing.organisation,Tc=t=>ft(t.map(e=>e.toLowerCase()));[pk,zc]=[4,1];Z$=({id:t})=>a`
  <${ak} id=${t} />
  <${ik} id=${t} rows=${G(t,"who")} />
  <${lk} id=${t} />
  <${ck} id=${t} />
  <${uk} id=${t} />
  <${bi} title=${ot.wishes} ids=${Ft(t,"wish")} of="concerns" />
  <${gi} title=${ot.requested} ids=${Ot(Ft(t,"askedOf"))} />
  <${dk} id=${t} />
  <${mk} id=${t} />
  <${$k} id=${t} />
  <${cr} id=${t} />
`});function fk({id:t,reports:e}){let n=mn(t);if(zn(t.split("/")[0]).dates.length<3)return null;let s=r=>wn(t,r).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${vt} id=${t} date=${r} />`,o=e.map(({date:r})=>a`<span class="zacht">${at(r)}</span>${s(r)}`);return a`<${A} as="ol" look="verslagen" label=${n.strip} items=${o} />`}function hk({id:t}){let e=zn(t.split("/")[0]),{no_result:n,not_mentioned:s}=mn(t),o=e.dates.filter(({date:p})=>De(t,p)),r=_.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=p=>re(p).length>0&&x(p,"resultReported")!=="true"&&!k.thing.organisation.to_come.includes(De(t)),l=(p,u)=>a`
    <${Xt} text=${x(p,"summary")} /><${ho} of=${p} />
    <${Xt} text=${u===e.date&&i(p)&&n} look="zacht" />
    <${ae} of=${[p]} />
  `,c=o.map(({date:p,label:u})=>{let $=yn(t,p);return a`
      <strong>${K(u)}</strong>
      <p><${vt} id=${t} date=${p} /></p>
      ${r&&p===e.date&&a`<${Xt} text=${r} look="zacht" />`}
      ${wn(t,p).earlier&&a`<p class="zacht">${K(s)}</p>`}
      ${$&&l($,p)}
    `});return a`<${fk} id=${t} reports=${o} /><${A} as="ol" look="tijdlijn" items=${c} />`}function gk({id:t}){let e=lt(t,"silentPart"),n=e.map(s=>[x(s,"summary"),a`<span class="zacht"> (${X("SilentWeight",x(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${mn(t).silent}</strong></p><${A} items=${n} />`}function bk({id:t}){let e=mn(t),[n,s]=[e.deadline_columns,no(t)];if(!s.length)return null;let o=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>at(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>kr(x(i,"modality"))},{key:"er",label:n.there,text:i=>wn(i).delivery||e.not_there},{...gs(n.place,()=>[]),cell:i=>a`<${Xt} text=${x(i,"summary")} /><${ae} of=${[i]} />`}];return a`<${wt} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function kk({id:t}){let e=mn(t),n=e.who_columns,s=G(t,"who"),o=lt(t,"reportedUnder"),r=o.length>0&&a`${e.partners_above}<${it} ids=${o} />.`;if(!s.length)return a`<p>${An(t,"partner")?k.shared.unread:e.no_partner}${r}</p>`;let i=[Ht("wie",n.who,({from:l})=>l,S,Is),{key:"rol",label:n.role,text:({phrase:l})=>l},{key:"wat",label:n.note,sort:!1,text:({of:l})=>x(l[0],"summary")},gs(n.place,({of:l})=>l.slice(0,1))];return a`<${wt} id="wie" caption=${e.who_caption} rows=${s} columns=${i} />`}function wk({id:t}){let e=lt(st(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${mn(t).heading}<${it} ids=${e} />.</p>`}function yk({id:t}){let e=mn(t),n=No(t);return n.length?n.map(s=>a`<${Lr} id=${s} /><${ae} of=${[s]} />`):x(t,"crossCutting")!=="true"?a`<p>${e.unjudged}</p>`:a`
    <p>${g(e.across,{kinds:$t(t,"interventionKind").map(gt).join(", ")})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function _k({id:t}){let e=mn(t),n=Ft(t,"subMeasureOf"),s=o=>a` <${vt} id=${o} />`;return a`<${P} title=${e.container}><p>${e.parts}</p><${Ce} ids=${n} more=${s} /><//>`}function tm({id:t}){let e=mn(t),n=zn(t.split("/")[0]),s=Fn(n.date,n),o=lr(t),r=Ft(t,"concerns").filter(l=>Jt(l,"Contradiction")),i=x(t,"isContainer")==="true"?_k:xk;return a`
    <${P} title=${x(t,"promise")?e.promise:e.what}>
      ${mi(t).map(l=>a`<${Xt} text=${l} />`)}
      ${x(t,"isNew")==="true"&&a`<${Xt} text=${g(e.new,{when:s})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${Xt} text=${e.numbered} look="zacht" />`}
      <${ae} of=${[t]} />
      ${r.length>0&&a`<p>${e.disputed} <${it} ids=${r} /></p>`}
    <//>
    <${i} id=${t} />
    <${hi} id=${t} />
    ${o.length>0&&a`<${P} title=${k.thing.further}><${Cn} pairs=${o} /><//>`}
    <${cr} id=${t} />
  `}var mn,xk,em=F(()=>{"use strict";V();D();I();Oe();et();bt();Pt();ye();kt();Pe();pr();pn();mn=t=>ve(_t(t)).thing.undertaking;xk=({id:t})=>a`
  <${P} title=${mn(t).progress}><${hk} id=${t} /><${gk} id=${t} /><${bk} id=${t} /><//>
  <${P} title=${mn(t).who}><${kk} id=${t} /><${wk} id=${t} /><//>
  <${bi} title=${mn(t).expected} ids=${G(t,"expected").map(({of:e})=>e[0])} />
  <${P} title=${mn(t).steps}><${yk} id=${t} /><//>
`});function Sk({id:t}){let e=vk[gn(t)];return e?_.plans.filter(n=>!_t(t)||n===_t(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Ok} key=${n.plan.key} ...${n} />`):null}function Ck({id:t}){let e=Ft(t,"inChapter"),n=Il(Ye.other.annex.file),s=c=>a` <${vt} id=${c} />`,o=c=>g(Mi([c])?Ye.other.at:Ye.other.no_step,{steps:Mi([c])}),r=c=>a`${s(c)}<p class="zacht">${[...mi(c),i(c),o(c)].filter(Boolean).join(" ")}</p>`,i=c=>so(c).length>0&&g(Ye.terms,{terms:so(c).join("; ")}),l=Kn.filter(c=>_.works[c]?.chapters?.includes(t)&&!e.includes(c));return a`
    <${P} title=${Ye.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ye.other.annex.label}</a></p>`}
      <${Ce} ids=${Ot(e)} more=${r} />
      ${l.length>0&&a`<p>${Ye.other.under}</p><${Ce} ids=${Ot(l)} more=${s} />`}
    <//>
  `}function jk({id:t}){let e=[...lr(t),[Jt(t,"Legislation")?Ye.also_known:Ye.in_source,fi(t)],[Ye.place,re(t).length>0&&a`<${ae} of=${[t]} />`]];return a`
    <${P} title=${Ye.known}>
      ${Jt(t,"Facilitator")&&a`<p class="zacht">${ve(_t(t)).thing.other.judged}</p>`}
      <${Xt} text=${Jt(t,"Figure")&&_.lookups[t].description} />
      <${Xt} text=${x(t,"summary")} />
      <${Xt} text=${x(t,"rationale")} />
      <${Cn} pairs=${e} />
    <//>
    <${hi} id=${t} />
    ${Jt(t,"Chapter")&&a`<${Ck} id=${t} />`}
    <${cr} id=${t} />
  `}function Tk({id:t}){let e=Q(E.route.query),n=gn(t)==="organisation"&&x(t,"notation"),s=i=>fs(i).some(({partners:l})=>n&&l.includes(n)),o=J(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=i=>a`
    <article class=${`punt gewicht-${i.severity}`}><${Wa} gap=${i} scenario=${e} /></article>
  `;return a`
    <${P} title=${g(Ye.gaps,{count:o.length})}>
      <${Pn} id="vragen" items=${o.map(r)} first=${Z()?Mk:Lk} as="div" />
    <//>
  `}function zk({id:t}){let e=gn(t),n=[nm[e]&&a`<a href=${M(nm[e])}>${Ye.crumbs[e]}</a>`,U&&_t(t)?.title,...["inChapter","subMeasureOf"].map(s=>st(t,s)&&a`<${N} id=${st(t,s)} />`),ge(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function sm({route:t}){let e=t.path.slice(1).join("/");if(!Qt(e))return a`<${Us} />`;let[n,s]=[S(e),gn(e)],o=s==="undertaking"&&x(e,"isContainer")!=="true",r=()=>{let i=()=>g(Ye.stand,{stand:Se(e).toLowerCase()}),l=o?[kc(e),i()]:[x(e,"summary")],c=[`${ge(e)} ${n}`,l.filter(Boolean).join(" ")].filter(Boolean).join(": "),p=C([...re(e),...re(yn(e))]);return ja(c.replace(/([^.!?])$/,"$1."),p,null,_t(e)||dt())};return a`
    <${zk} id=${e} />
    <${ut} text=${n} title=${n}>
      ${o&&a`<p><${vt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Go} />`}
    <${Sk} id=${e} />
    <div class="acties bovenaan">
      <${qs} text=${r} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${M("verken",{uit:e,kies:e})}>${Ye.around}</a>
    </div>
    <${Fk[s]} id=${e} />
    <${Tk} id=${e} />
  `}var Ye,Fc,vk,Ok,Lk,Mk,nm,Fk,om=F(()=>{"use strict";V();tt();Tt();D();Wt();I();Oe();et();bt();Pt();nn();Zt();ye();$o();kt();Pe();pr();X$();wi();em();pn();Er();Ye=k.thing,Fc=k.thing.route,vk={organisation:(t,e)=>_.partners[U?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Gn},Ok=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${U?g(Fc.of_plan,{plan:t.title}):Fc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Fc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Lk,Mk]=[3,1];nm={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Fk={undertaking:tm,organisation:Z$,step:Kd,other:jk}});function Bk({rows:t,whole:e,chosen:n,plan:s,scenario:o}){return a`
    <div class="tegels-uitkomst" role="group" aria-label=${pt.tiles_label}>
      ${wr(t,ve(s).shared.outcomes,e?Un(o,s).named:{}).map(([r,{tile:i,count:l}])=>a`
          <button type="button" id=${`uitkomst-${r}`} aria-pressed=${String(n===r)}
            onClick=${()=>H({uitkomst:n===r?null:r})}>
            <${ir} outcome=${r} />
            <span class="getal">${l}</span>
            <span>${g(i,{date:at(hn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function Pk({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>nt(l.day,c.day)),i=r.slice(0,Ek).map(l=>im(l,a`<${ir} outcome=${l.outcome} />`,l.what,`${l.modality}: ${l.quote}`));return a`
    <aside class="langst-open">
      <h2>${pt.open.title}</h2>
      <p>${r.length?g(pt.open.phrase,{date:at(hn(e.key,n))}):pt.open.none}</p>
      <${A} items=${i} />
      <p><a href=${M("aandachtspunten",{vraag:"deadline-verstreken"})}>${pt.open.gaps}</a></p>
      <h2>${pt.read.title}</h2>
      <ul class="leesregels"><li>${pt.read.first}</li>${Nk}<li>${pt.read.last}</li></ul>
    </aside>
  `}function Rk({rows:t}){let n=C([...t.flatMap(i=>lm(i.work)),...ma]).map(i=>[i,S(en(i))]).sort((i,l)=>nt(i[1],l[1])),s=[[pt.fields.year,"jaar",ln(C(t.map(i=>i.day.slice(0,4))).sort(nt))],[pt.fields.partner,"partner",n],[k.measures.fields.chapter,"hoofdstuk",eo]].filter(([,,i])=>i.length),o=Object.entries(pt.days).map(([i,l])=>a`<${Ns} type="date" name=${i} label=${l} />`),r=["jaar","partner","hoofdstuk",...Object.keys(pt.days)];return a`<${Ps} fields=${s} names=${r} after=${o} />`}function Hk({plan:t,scenario:e,chosen:n,query:s}){let{date:o}=e,r=ps(t,o),i=ul(t,o).filter(Kr(s)),[l,c]=[cm(t,o,s),r.filter(Kr(s))],p=c.length===r.length,u=f=>f.filter(b=>!n||b.outcome===n),$=u(c),m=Ts($).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(pt.intro,{count:r.length,undated:i.length})}</p>
    <p>${Un(e,t).phrase.overdue}</p>
  `,h=a`
    <${Bk} rows=${c} whole=${p} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${H$} plan=${t} rows=${$} date=${o} /><${qk} plan=${t} rows=${$} /></div>
      <${Pk} rows=${c} plan=${t} date=${o} />
    </div>
    <${ns} look="tweeling" title=${pt.table}>
      <${wt} id=${`beloften-${t.key}`} caption=${pt.caption} rows=${$} columns=${am} sort="dag" />
    <//>
  `;return a`
    <section>
      ${U&&a`<h2>${t.title}</h2>`}
      ${p?d:a`<p role="status"><strong>${T(pt.kept,$.length)}</strong> ${m}</p>`}
      ${s.partner&&a`<p class="zacht">${pt.role_note}</p>`}
      <${li} works=${u(r.filter(Kr({...s,partner:""}))).map(f=>f.work)}
        partner=${s.partner||""} />
      ${r.length>0&&h}
      <${rm} title=${pt.undated} items=${i.map(Uk)} />
      <${rm} title=${pt.bare} items=${l.map(f=>a`<${N} id=${f} />: ${Se(f,o)}`)} />
    </section>
  `}function pm({route:t}){let e=Q(t.query),n=Te(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap($=>ps($,e.date)),r=$=>Kr(t.query)($)&&(!s||$.outcome===s),i=o.filter(r),l=n.flatMap($=>ul($,e.date)).filter(r),c=s?[]:n.flatMap($=>cm($,e.date,t.query).map(Dk($))),p=()=>En(Ak,[...i,...[...l,...c].map($=>({...$,...Wk}))],$=>Yt(e,$.plan.key)),u={title:pt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${ut} text=${pt.heading} title=${pt.title} />
    <${vn}><${lo} /><${Sr} /><${Rk} rows=${o} /><//>
    <${Go} />
    ${n.map($=>a`<${Hk} key=${$.key} ...${{plan:$,scenario:e,chosen:s,query:t.query}} />`)}
    <p class="acties">
      <${we} name="beloften.csv" rows=${p} />
      ${o.length>0&&a`<${on} name="beloften" ...${u} />`}
    </p>
    <${xe} text=${T(pt.lane_total,i.length)} />
  `}var pt,am,Ak,im,Ek,Nk,Ik,qk,lm,Kr,cm,Wk,Dk,Uk,rm,um=F(()=>{"use strict";V();tt();Tt();D();Wt();I();Oe();et();bt();Pt();nn();Zt();ye();gc();Ws();Mc();kt();Nr();Pe();pt=k.promises;am=[{key:"dag",label:pt.columns.day,text:t=>t.day,cell:t=>t.by},Ht("actie",pt.columns.work,t=>t.work),{key:"wat",label:pt.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:pt.columns.who,text:t=>kn(t.work)},{key:"woorden",label:pt.columns.quote,text:t=>t.quote},{key:"stand",label:pt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${vo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"erbij",label:pt.columns.more,sort:!1,text:({id:t})=>x(t,"reportedNearby")},{key:"hoofdstuk",label:pt.columns.lane,text:U$}],Ak=[...am,Qo(pt.columns.place,t=>t.id)],im=({work:t,short:e},n,s,o)=>a`
  ${n}<span><${N} id=${t} text=${e} />${" "}${s}<span class="bij">${o}</span></span>
`,Ek=6,Nk=pt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);Ik=t=>{let e=a`<${vo} outcome=${t.outcome} on=${t.on} />`;return im(t,e,t.what||t.quote,g(k.shared.work.bound,{date:t.by}))},qk=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${jc(t,e).map(n=>{let s=[T(pt.lane_total,n.mine.length),...Ts(n.mine,!0)].join(" · "),o=[Po(n),a`<span class="bij">${s}</span>`];return a`<${ns} title=${o}><${A} items=${n.mine.map(Ik)} /><//>`})}
  </div>
`,lm=t=>G(t,"who").map(e=>x(e.from,"notation")),Kr=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.vanaf||e.day>=t.vanaf)&&(!t.tot||e.day&&e.day<=t.tot)&&(!t.partner||lm(e.work).includes(t.partner))&&(!t.hoofdstuk||_.works[e.work]?.chapters?.includes(t.hoofdstuk));cm=(t,e,n)=>Jn(t).termless[e].filter(s=>Kr(n)({work:s,day:""})),Wk={lane:0,x:0,level:0},Dk=t=>e=>({id:e,work:e,plan:t,name:S(e),short:S(e),stand:pt.bare_stand,what:"",quote:"",modality:"",day:"",by:"",outcome:"",on:""}),Uk=({work:t,quote:e,what:n,stand:s})=>a`
  <${N} id=${t} /> <${vt} id=${t} />: ${[e,n].filter(Boolean).join(", ")}
  ${s&&`; ${s}`}
`,rm=({title:t,items:e})=>e.length>0&&a`<${ns} look="tweeling" title=${g(t,{count:e.length})}><${A} items=${e} /><//>`});function Vk({loss:t,scenario:e,id:n,title:s}){let o=mm(t,e),r=[{key:"vak",label:Mn.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Rs(i,t.plan)}>${c}</a>`:c},{key:"nu",label:Mn.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:Mn.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${wt} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${$m()} />`}function Kk({loss:t,names:e,scenario:n,apart:s}){let o=zn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===_.plans[0]?"":`-${o.key}`}`,p=$=>{let m=G($,"who",n.date),[d,h]=[!0,!1].map(j=>m.filter(({from:q})=>e.includes(S(q))===j)),f=h.filter(({acts:j})=>j),b=new Map;for(let{from:j,phrase:q=""}of f.length?f:h)tn(b,q,S(j));let w=[...b].map(([j,q])=>`${ft(C(q))} (${j})`).join("; "),v=Ft($,"reportedUnder").flatMap(j=>G(j,"who",n.date)).flatMap(({from:j,acts:q})=>q&&!e.includes(S(j))?S(j):[]).filter(j=>!f.some(({from:q})=>S(q)===j)),O=f.some(({from:j})=>!Nt(j)),y=G($,"expected",n.date).flatMap(({from:j})=>m.some(q=>q.from===j)?[]:S(j)),L=[d.length>0&&g(Mn.role,{names:ft(C(d.map(({phrase:j=""})=>j)))}),w&&g(f.length?Mn.others:Mn.only_named,{names:w}),!O&&v.length>0&&g(Mn.below,{names:ft(C(v))}),y.length>0&&g(Mn.expected,{names:ft(C(y))})];return a`
      <li>
        <${N} id=${$} /> <${vt} id=${$} date=${n.date} />
        <span class="zacht"> ${L.filter(Boolean).join("; ")}</span>
      </li>
    `},u=($,m,d=[])=>{let h=a`<${Pn} id=${`${c}-${m}`} items=${d.map(p)} first=${$m()} />`;return d.length>0&&a`<${dm} title=${$} count=${d.length}>${h}<//>`};return a`
    <section>
      ${U&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${Qk} loss=${t} scenario=${n} />
      <${dm} title=${r} count=${t.cells.length} none=${i}>
        <${Vk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>u(m,$,t[$]))}
      ${t.blocks.map(($,m)=>u($.phrase,String(m),$.acts))}
    </section>
  `}function Bc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>mm(r,n).map(({cell:i,step:l,now:c})=>[ft(e),gt(i.column),l,c,i.phrase,...Yt(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${Kk} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[Te(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${we} name="wat-als.csv" rows=${()=>[[...Mn.csv,...Xn],...o()]} /></div>
  `}function Gk(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead,t.unread].flat(),s=({step:p,kind:u})=>`${p}~${u}`,o=new Map(t.places.map(p=>[s(p),p])),r={...e,plan:t.plan},i=Fo({...r,stated:!0}),l=new Map(J(Xs(i)?i:r).places.map(p=>[s(p),p.things])),c=(p,u)=>p.filter($=>!l.get(u)?.includes($)).length;return J(r).places.map(p=>({key:p.kind||String(p.step),last_actor:[],only_lead:[],read:p.step?c(o.get(s(p))?.last_actor||[],s(p)):0,title:p.kind?K(gt(p.kind)):xt(p.step),...o.get(s(p)),things:p.things.filter(u=>n.includes(u)),empty:!p.things.length}))}function Jk({place:t,date:e}){let{title:n,things:s,empty:o,read:r,last_actor:i,only_lead:l}=t,c=s.filter($=>!i.includes($)),p=a`
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
  `}function Qk({loss:t,scenario:e}){let{legend:n}=Qs,s=Gk(t,e),o=C(s.flatMap(i=>i.things.map(l=>Ms(l,e.date)))),r=Object.keys(_.codes.CellState).filter(i=>o.includes(i));return a`
    <${P} look="verliesbeeld" title=${Qs.title}>
      <ul class="plaatsen">
        ${s.map(i=>a`<${Jk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:zo(dt(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${X("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    <//>
  `}var Qs,Mn,$m,mm,dm,fm=F(()=>{"use strict";V();Tt();D();Wt();I();Oe();Nn();et();bt();Pt();Zt();ye();kt();Pe();Qs=k.whatif.picture,Mn=k.whatif,$m=()=>Z()?1:void 0,mm=(t,e)=>t.cells.map(n=>{let{matrix:s}=J({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[K(gt(n.column)),o?xt(n.barrier):""],l=o?g(Mn.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?Zo(o):Mn.no_cell}}),dm=({title:t,count:e,none:n,children:s})=>a`
  <${P} title=${g(Mn.part,{title:t,count:e})} as=${U?"h3":"h2"}>
    ${e?s:a`<p>${n}</p>`}
  <//>
`});function Yk({chosen:t,names:e,scenario:n}){let s=t.map(l=>["zonder",Ti(l)]),o=Ar("answer",{options:[...Cs(n),...s]},()=>Mt(rt.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:rt.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=T(rt.questions,o.gaps.filter(r).length);return a`
    <div>
      <${Bc} losses=${o.losses.filter(r)} names=${e} scenario=${n}
        apart=${t.map(l=>a`<h3>${S(l)}</h3><${hm} id=${l} scenario=${n} />`)} />
      <p>${g(rt.with_this,{questions:i,now:J(n).gaps.length})}</p>
    </div>
  `}function Zk({acting:t,chosen:e}){let[n,s]=W(""),o=u=>H({zonder:u.map(Ti).join(",")}),r=u=>{if(e.includes(u))return o(e.filter($=>$!==u));o(We()?[...e,u]:[u])},i=u=>[S(u),...$t(u,"altLabel")].join(" "),l=t.filter(u=>Uo(i(u),n)),c=u=>a`
    <button type="button" id=${`zonder-${Ti(u)}`} aria-pressed=${String(e.includes(u))}
      onClick=${()=>r(u)}>${S(u)}</button>
  `,p=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${rt.clear}</button>
      <button type="button" class="klein" onClick=${()=>Jo(location.href,rt.shared)}>${rt.share}</button>
    </p>
  `;return a`
    <h2>${rt.leave_out}</h2>
    ${e.map(u=>a`
        <button type="button" class="weggelaten" key=${u} aria-label=${g(rt.put_back,{name:S(u)})}
          onClick=${()=>r(u)}>
          ${S(u)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&p}
    <label class="veld">
      <span>${rt.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${u=>s(u.target.value)}
        onKeyDown=${u=>u.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <${A} look="partnerlijst" label=${rt.list} items=${l.map(c)} />
    ${!l.length&&a`<p>${rt.none_found}</p>`}
    ${!We()&&a`<p class="zacht">${rt.alone}</p>`}
  `}function Xk({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=ft(r.map(u=>xt(u).toLowerCase())),p=c?g(rt.start.steps,{steps:c}):rt.start.no_step;return[i&&T(rt.start.alone,i),i&&p,l&&T(rt.start.lead,l)].filter(Boolean)},s=zo(dt(e.plan)),o=r=>a`
    <a href=${M("wat-als",{zonder:Ti(r.who)})}>${S(r.who)}</a>
    <span class="bij">${U?`${zn(r.plan).title}: `:""}${n(r).join(", ")}</span>
  `;return a`
    <${P} id="begin" look=${null} title=${rt.start.title} note=${g(rt.start.phrase,{source:s})}>
      <${A} look="beginlijst" items=${t.map(o)} />
      ${!t.length&&a`<p>${rt.start.no_partner}</p>`}
    <//>
  `}function hm({id:t,scenario:e}){let n=r=>ft(Ot(C(r)).map(S)),s=Object.entries(rt.apart.roles).map(([r,i])=>{let l=p=>G(p,"who",e.date).filter(u=>u.role===r),c=Ot(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap($=>$.from===t?[]:[$.from]));return S(p)+g(rt.apart[u?"others":"no_others"],{names:u})});return c.length>0&&a`<p>${g(i,{names:ft(c)})}</p>`}),o=Xa(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:$})=>[...u,...$].filter(m=>m!==r))),c=g(r===t?rt.apart.flows:rt.apart.group_flows,{name:S(r)}),p=a`<${N} id=${r} text=${T(rt.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(rt.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf","standsFor"].map(r=>{let i=n(Ft(t,r));return i&&a`<p>${g(rt.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${rt.apart.page} <${N} id=${t} />.</p>
  `}function gm({route:t}){let e=Q(t.query),{without:n,most:s}=J(e),o=Ot(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(en).filter(Boolean),i=r.map(h=>S(h)),[l]=r,c=r.length>1&&We(),[,p,...u]=t.path,$=[[rt.leave_out,M("wat-als"),!p],[rt.action.title,M(["wat-als","actie"]),!!p]],m=a`
    <${jr} label=${rt.title} tabs=${$} />
    <${ut} text=${rt.title} title=${p?rt.action.title:rt.title}>
      <p class="uitleg">${p?rt.action[We()?"intro":"intro_elsewhere"]:rt.intro}</p>
    <//>
    <${Ma} scenario=${e} />
  `;if(p)return[m,a`<${kd} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${Yk} chosen=${r} names=${i} scenario=${e} />`:l?a`
      <${Bc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${hm} id=${l} scenario=${e} />`} />
    `:a`<${Xk} most=${s} scenario=${e} />`;return a`
    ${m}
    <${cc} chosen=${r.join(",")} choices=${a`<${Zk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${xe} text=${r.length===1?g(rt.phrase,{name:i[0]}):""} />
  `}var rt,Ti,bm=F(()=>{"use strict";Ae();Ho();V();tt();Tt();D();Wt();I();Ee();xo();Oe();et();bt();nn();Zt();Ea();ye();kt();fm();pc();pn();rt=k.whatif;Ti=t=>x(t,"notation")});var wm={};xm(wm,{answerTo:()=>J,compare:()=>nt,connection:()=>Ro,csv:()=>pa,data:()=>_,here:()=>E,longerWays:()=>ka,scenarioOf:()=>Q});function Fi(t=null){for(let e of Bi())e!==t&&(e.open=!1)}function Ac(){Fi(),Dn().classList.remove("is-open"),zi().setAttribute("aria-expanded","false")}function tw(){Dn()&&(zi().addEventListener("click",()=>{let t=Dn().classList.toggle("is-open");for(let e of Bi())e.open=t;zi().setAttribute("aria-expanded",String(t))}),Dn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Ac():e.closest("summary")&&!Z()&&Fi(e.closest("details"))}),Dn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=Bi().find(n=>n.open);Z()?zi().focus():e?.querySelector("summary")?.focus(),Ac()}),document.addEventListener("click",t=>{!Z()&&!Dn().contains(t.target)&&Fi()}),Dn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!Z()&&!Dn().contains(e)&&Fi()}))}function ew(t){if(!Dn())return;let e=ql(t)?.to;for(let n of Dn().querySelectorAll("a")){let{path:s}=nl(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",M(s))}for(let n of Bi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function nw(t,e){let n=Object.keys(_.comparisons).length>0,s=n||t==="vergelijk";return Gr=!Xs(e)||s!==n,Gr?(Tn(a`<p role="status">${k.werkplaats.busy}</p>`,Lt("inhoud")),Ai?ht().show(Ai,ht().own):Ec||sw(Cs(e),s),!0):!1}async function sw(t,e){Ec=!0;try{Ai=(await ht().ask("page",{options:t,comparisons:e})).page,Gr&&ht().show(Ai,ht().own)}catch(n){Gr&&Tn(a`<p role="alert">${n.message}</p>`,Lt("inhoud"))}Ec=!1}function ow(t){let e=t.path[0]||"overzicht",n=Lt("inhoud");if(Lt("bronregel").hidden=e==="controleer"&&!!he()?.board,he()?.own&&nw(e,Q(t.query)))return;n.className=`scherm-${e}`;let s=Lt("zoek");s&&e!=="zoek"&&(s.value="");let o=km[e]||km.onbekend;Tn([a`<${lu} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),ew(e)}function Nc(){let t=Lt("motor");t.hidden=!1;let{state:e,why:n,own:s}=ht();Tn(a`<${M$} state=${e} why=${n} own=${s} />`,t)}function rw(){aw(),Gr=!1,window.removeEventListener("werkplaats",Nc),Tn(null,Lt("inhoud")),Tn(null,Lt("motor"))}var Dn,zi,Bi,km,Ec,Ai,Gr,aw,ym=F(()=>{"use strict";Ae();V();tt();Tt();D();Wt();I();Ee();oo();ro();bt();Zt();Ea();wu();Ru();Hu();Md();Ud();d$();f$();F$();q$();Er();Y$();om();um();bm();Dn=()=>Lt("menu"),zi=()=>Lt("menuknop"),Bi=()=>[...Dn().querySelectorAll("details")];Lt("spring").addEventListener("click",t=>{t.preventDefault(),Lt("inhoud").focus()});tw();Lt("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Ac();let e=Lt("zoek").value;location.hash=eu(e)||M("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,s={..._.meta,title:document.title,address:location.hash||"#/overzicht"};Jo(g(e,{...s,sources:ds()}),n)});km={__proto__:null,overzicht:m$,dekking:Uu,aandachtspunten:Dd,partners:e$,maatregelen:a$,naslag:l$,gevraagd:c$,tijdlijn:u$,beloften:pm,verken:Ld,ding:sm,samenvatting:Q$,vragen:I$,"wat-als":gm,vergelijk:qu,"weet-niet":ku,methode:bu,zoek:wd,controleer:he()?z$:T$,onbekend:Us},Ec=!1,Ai="",Gr=!1;he()&&(window.addEventListener("werkplaats",Nc),Nc());Lt("inhoud").replaceChildren();aw=hp(ow);he()&&window.addEventListener("andere-bladzijde",rw,{once:!0});document.documentElement.dataset.klaar="ja"});Ae();Pi();typeof DecompressionStream>"u"?Lt("te-oud").hidden=!1:Ic().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(ym(),wm))});})();
