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
"use strict";var ketenkaart=(()=>{var Um=Object.defineProperty;var B=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var Hm=(t,e)=>{for(var n in e)Um(t,n,{get:e[n],enumerable:!0})};function At(t,e="sr"){let n=Ft("melding");Object.assign(n,{textContent:"",className:"sr"}),window.setTimeout(()=>{Object.assign(n,{textContent:t,className:e})},50)}function Kc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var Ft,Ne=B(()=>{"use strict";Ft=t=>document.getElementById(t)});async function Gc(){let t=Uint8Array.from(atob(Ft("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));Di=Vm(await new Response(e).json())}function Vm(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var Di,Ui=B(()=>{"use strict";Ne()});function Yc(t){var e=Jc.get(this);return e||(e=new Map,Jc.set(this,e)),(e=Qc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(m){r===1&&(m||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,m,i):r===3&&(m||i)?(c.push(3,m,i),r=2):r===2&&i==="..."&&m?c.push(4,m,0):r===2&&i&&!m?c.push(5,0,!0,i):r>=5&&((i||!m&&r===5)&&(c.push(r,0,i,o),r=6),m&&(c.push(r,m,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var Qc,Jc,Zc=B(()=>{Qc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,Qc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},Jc=new Map});function Zs(t){t&&t.parentNode&&t.remove()}function Qi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Ji.call(arguments,2):n),hr(t,i,s,o,null)}function hr(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:gr,__v:o||++ep,__i:-1,__u:0};return!o&&qt.vnode&&qt.vnode(r),r}function da(t){return t.children}function ia(t,e){this.props=t,this.context=e,this.__g=0}function js(t,e){if(e==null)return t.__&&js(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:js(t)}function Qm(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Xs({constructor:gr},n)).__v=n.__v+1,qt.vnode&&qt.vnode(e),Yi(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||js(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,cp(o,e,r),n.__=n.__e=null,e.__e!=s&&op(e))}function op(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),op(t)}function Xc(t){(8&t.__g||(t.__g|=8,Cs.push(t),ca++))&&Hi==qt.debounceRendering||((Hi=qt.debounceRendering)||queueMicrotask)(rp)}function rp(){try{for(var t,e=1;Cs.length;)Cs.length>e&&Cs.sort(np),t=Cs.shift(),e=Cs.length,8&t.__g&&Qm(t)}finally{(ca=Cs.length)&&(Hi||queueMicrotask)(rp)}}function ap(t,e,n,s,o,r,i,l,c,p,u){var $,m,d,h,f,b,w=s.__k||ua,v=e.length;for(c=Ym(n,e,w,c,v),$=0;$<v;$++)(d=n.__k[$])!=null&&(m=~d.__i&&w[d.__i]||pa,d.__i=$,b=Yi(t,d,m,o,r,i,l,c,p,u),h=d.__e,(m.ref!=d.ref||8&m.__u)&&(m.ref&&Zi(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||h,d)),f=f||h,4&d.__u?(c=ip(d,c,t,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:h&&(c=h.nextSibling),d.__u&=-21);return n.__e=f,c}function Ym(t,e,n,s,o){var r,i,l,c,p,u,$,m,d,h=n.length,f=h,b=0,w=0,v=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=v[r]=hr(null,i):Gi(i)?i=v[r]=hr(da,{children:i}):i.constructor===gr&&i.__b?i=v[r]=hr(i.type,i.props,i.key,i.ref,i.__v):v[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=Zm(i,n,c,f))&&(f--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,w=1)):(~p||(o>h?b--:o<h&&b++),typeof i.type!="function"&&(i.__u|=4))):v[r]=null;if(w){for(u=[],$=[],r=0;r<o;r++)if((i=v[r])&&16&i.__u){for(b=0,m=u.length;b<m;)u[d=b+m>>1]<i.__i?b=d+1:m=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:v[r].__u|=4)}if(f)for(r=0;r<h;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=js(l)),Xi(l,l));return s}function ip(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=ip(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=js(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Zm(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function tp(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function ra(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||tp(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||tp(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Vi[e]||(Vi[e]=Xm(e)),(t.__a||(t.__a={}))[e]=Ki,r=e!=(e=e.replace(sp,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function Xm(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[aa]==null)e[aa]=Ki++;else if(e[aa]<this.__a[t])return;return n(qt.event?qt.event(e):e)}}}function Yi(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,w,v,O,_,j,E,K,T,z,zt,Z,wt=e.type;if(e.constructor!==gr)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=la(u,r):r.push(u),l=r[0]||l),(u=qt.__b)&&u(e);t:if(typeof wt=="function"){m=i.length;try{if(w=e.props,v=(u=wt.prototype)&&u.render,O=(u=wt.contextType)&&s[u.__c],_=u?O?O.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(v?e.__c=d=new wt(w,_):(e.__c=d=new ia(w,_),d.constructor=wt,d.render=ef),O&&O.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),wt.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Xs({},d.__s)),Xs(d.__s,wt.getDerivedStateFromProps(w,d.__s)))),h=d.props,f=d.state,d.__v=e,n.__c){if(w!==h&&v&&!wt.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,_),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,_)===!1){e.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(ke){ke&&(ke.__=e)}),ua.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=js(n);break t}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,_),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(h,f,b)})}else v&&!wt.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=_,d.props=w,d.__P=t,d.__g&=-5,j=qt.__r,E=v?25:0;do d.__g&=-9,j&&j(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++E<25);v&&(ua.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Xs({},s,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(h,f)),K=u&&u.type===da&&u.key==null?u.props.children:u,w.__P&&(u=l,o=(t=w.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(ke){ke&&Xi(ke,ke)}),n.__k=null),l=n.__k?js(n,0):null),l=ap(t,Gi(K)?K:[K],e,n,s,o,r,i,l,c,p),w.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Zs),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(ke){if(i.length=m,e.__v=null,c||r)if(ke&&ke.then){if(e.__u|=128|c,r){for(~(zt=r.indexOf(l||void 0))||(zt=r.length);(Z=r[zt-1])&&Z.nodeType==8;)zt--;for(;zt<r.length;zt++)if(Z=r[zt])if(r[zt]=null,T){if(Z==z)break}else{if(Z.nodeType!=8)break;Z.data.startsWith("$s")&&(z=la(T=Z))}}if(!T){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;T=l}(u=la(T=e.__c.__z||(e.__c.__z=T)))?(e.__e=T,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Zs);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),ke&&ke.then||lp(e),qt.__e(ke,e,n)}}else l=e.__e=tf(n.__e,e,n,s,o,r,i,c,p,t);return(u=qt.diffed)&&u(e),l}function la(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function lp(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(lp))}function cp(t,e,n){for(var s=0;s<n.length;)Zi(n[s++],n[s++],n[s++]);qt.__c&&qt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){qt.__e(r,o.__v)}})}function tf(t,e,n,s,o,r,i,l,c,p){var u,$,m,d,h,f,b,w,v=n.props||pa,O=e.props,_=e.type;if(_=="svg"?o="http://www.w3.org/2000/svg":_=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((h=r[u])&&(_?h.localName==_:h.nodeType==3)){t=h,r[u]=null;break}}if(!t){if(w=p.ownerDocument||document,!_)return w.createTextNode(O);t=w.createElementNS(o,_,O.is?O:p),l&&(qt.__m&&qt.__m(e,r),l=!1),r=null}if(_){if(p=_=="template"&&t.content||t,r=_=="textarea"&&O.defaultValue!=null?null:r&&Ji.call(p.childNodes),!l&&r)for(v={},u=0;u<t.attributes.length;u++)v[(h=t.attributes[u]).name]=h.value;for(u in v)h=v[u],u=="dangerouslySetInnerHTML"?m=h:u=="children"||u in O||u=="value"&&"defaultValue"in O||u=="checked"&&"defaultChecked"in O||ra(t,u,null,h,o);for(u in O)h=O[u],u=="children"?d=h:u=="dangerouslySetInnerHTML"?$=h:u=="value"?f=h:u=="checked"?b=h:l&&typeof h!="function"||v[u]===h||ra(t,u,h,v[u],o);$?(l||m&&($.__html==m.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(m&&(t.textContent=""),(_=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Jm.test(_))&&(o="http://www.w3.org/1999/xhtml"),ap(p,Gi(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&js(n,0),l,c),r&&r.some(Zs)),l&&_!="textarea"||(u="value",_=="progress"&&f==null?t.removeAttribute(u):f==null||f===t[u]&&(_!="progress"||f)||ra(t,u,f,v[u],o),u="checked",b!=null&&b!=t[u]&&ra(t,u,b,v[u],o))}else v===O||l&&t.data==O||(t.data=O);return t}function Zi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){qt.__e(o,n)}}function Xi(t,e,n){var s,o,r,i;if(qt.unmount&&qt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||Zi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){qt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Xi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=la(s,r=[]))&&(s==t.__e&&r.some(Zs),Zs(o),Zs(s)),n||Zs(t.__e),t.__e=t.__c=t.__=null}function ef(t,e,n){return this.constructor(t,n)}function zn(t,e){var n,s,o,r;qt.__&&qt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=hr(da,{children:[t]}),o=[],r=[],Yi(e,e.__k,s||pa,pa,e.namespaceURI,s?null:e.firstChild?Ji.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),cp(o,e.__k,r),e.__k.props.children=null}var qt,ep,Km,Cs,Hi,ca,np,aa,sp,Ki,Vi,Gm,gr,pa,ua,Jm,Gi,Ji,Xs,$a=B(()=>{gr=Symbol.for("pv"),pa={},ua=[],Jm=/^m(i|n|o|s|text|space)$/,Gi=Array.isArray,Ji=ua.slice,Xs=Object.assign;qt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw ca=0,t}},ep=0,Km=function(t){return t!=null&&t.constructor===gr},ia.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Xs({},this.state)),typeof t=="function"&&(t=t(Xs({},n),this.props)),t&&(Xs(n,t),this.__v&&(e&&this.__k.push(e),Xc(this)))},ia.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),Xc(this))},ia.prototype.render=da,Cs=[],ca=0,np=function(t,e){return t.__v.__b-e.__v.__b},aa=Symbol(),sp=/(PointerCapture)$|Capture$/i,Ki=0,Vi={},Gm=0});function fa(t,e){ae.__h&&ae.__h($e,t,ma||e),ma=0;var n=$e.__H||($e.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function R(t){return ma=1,nf(wp,t)}function nf(t,e,n){var s=fa(jo++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):wp(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);el(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=$e,!$e.__f)){$e.__f=!0;var o=$e.shouldComponentUpdate;$e.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(m){m.__N&&(p=!0,el(m.__[0],m.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function Te(t,e){var n=fa(jo++,3);!ae.__s&&ol(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,$e.__H.__h.push(n))}function an(t,e){var n=fa(jo++,4);!ae.__s&&ol(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,$e.__h.push(n))}function kr(t){return ma=5,De(function(){return{current:t}},[])}function De(t,e){var n=fa(jo++,7);return ol(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function sf(){var t;do{for(;t=nl.shift();)try{br(t)}catch(n){ae.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=kp.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(br),e.__h.some(sl),e.__h=[]}catch(n){e.__h=[],ae.__e(n,t.__v)}}}while(nl.length)}function of(t){var e,n=function(){clearTimeout(s),gp&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);gp&&(e=requestAnimationFrame(n))}function bp(t){t!=1&&pp==ae.requestAnimationFrame||((pp=ae.requestAnimationFrame)||of)(sf)}function br(t){var e=$e,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),$e=e}function sl(t){var e=$e;t.__c=t.__(),$e=e}function ol(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!el(n,t[s])})}function wp(t,e){return typeof e=="function"?e(t):e}var jo,$e,tl,pp,el,ma,kp,nl,ae,up,dp,$p,mp,fp,hp,gp,rl=B(()=>{$a();el=Object.is,ma=0,kp=[],nl=[],ae=qt,up=ae.__b,dp=ae.__r,$p=ae.diffed,mp=ae.__c,fp=ae.unmount,hp=ae.__;ae.__b=function(t){$e=null,up&&up(t)},ae.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),hp&&hp(t,e)},ae.__r=function(t){dp&&dp(t),jo=0;var e=($e=t.__c).__H;e&&(tl==$e?$e.__h=[]:(e.__h.some(br),e.__h.some(sl),jo=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),tl=$e},ae.diffed=function(t){$p&&$p(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&bp(kp.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),tl=$e=null},ae.__c=function(t,e){e.some(function(n){try{n.__h.some(br),n.__h=n.__h.filter(function(s){return!s.__||sl(s)})}catch(s){n.__h=[function(){throw s}]}}),mp&&mp(t,e)},ae.unmount=function(t){fp&&fp(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,bp(nl.push(o))}else br(o)}catch(r){e=r}}),s.__H=void 0,e&&ae.__e(e,s.__v))};gp=typeof requestAnimationFrame=="function"});function yp(t){if(Array.isArray(t))return t.map(yp);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Qi("wbr",null),n]:[n])}var me,a,A,V=B(()=>{"use strict";Zc();$a();rl();$a();rl();me=()=>kr(null);a=Yc.bind((t,e,...n)=>Qi(t,e,...typeof t=="string"?n.map(yp):n)),A=({items:t,as:e="ul",look:n,id:s,label:o})=>a`
  <${e} class=${n} id=${s} aria-label=${o}>${t.map(r=>a`<li>${r}</li>`)}<//>
`});function cf(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(_p,n)&&!t.query.uit?{path:_p[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function ll(t){let e=Object.entries(lf).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[af[i]||i,l]);return cf({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function L(t,e={},n=!0){let s=rf.filter(i=>n&&F.route.query[i]).map(i=>[i,F.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function U(t,e=!1){let n=L(F.route.path,{...F.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++al},"",n),il())}function il(t=!1){let e=ll(location.hash),n=F.route.path.join("/")===e.path.join("/");F.route=e,F.led=F.started&&!n&&!t,xp(e),n||window.scrollTo(0,t&&vp.get(history.state?.turn)||0)}function Op(t){xp=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),al=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>vp.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++al},""),il(o)};return window.addEventListener("popstate",s,n),il(),F.started=!0,()=>e.abort()}var rf,af,_p,lf,F,xp,al,vp,Xe,et=B(()=>{"use strict";rf=["plan","koppelingen","stand","verwachtingen","lezing","merk"],af={ernst:"gewicht"},_p={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},lf={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};F={route:{path:[],query:{}},started:!1,led:!1},al=0,vp=new Map;Xe=t=>L(["ding",t])});function dt({text:t,title:e=t,children:n}){let s=me();return an(()=>{document.title=`${e} – Ketenkaart`},[e]),an(()=>{F.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function Ce({text:t}){let{route:e}=F;return an(()=>{F.started&&t&&At(t)},[t,e]),null}var G,Et=B(()=>{"use strict";Ne();V();et();G=()=>window.matchMedia("(max-width: 44rem)").matches});function rt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function tn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function Lo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function ha(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map(l=>({text:o.text(l)||"",row:l})),i=(l,c)=>l.text&&c.text?st(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort(i).map(({row:l})=>l)}function ga(t){let e=s=>String(s??"").replace(/^[=+\-@\t\r]/,"'$&"),n=s=>`"${e(s).replaceAll('"','""')}"`;return`\uFEFF${t.map(s=>`${s.map(n).join(";")}\r
`).join("")}`}function Sp(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var g,M,H,wr,Nt,C,ln,st,W=B(()=>{"use strict";g=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),M=(t,e,n={})=>g(e===1?t.one:t.more,{count:e,...n}),H=t=>t.slice(0,1).toUpperCase()+t.slice(1),wr=t=>(Nt(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Nt=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],ln=t=>t.map(e=>[e,e]),{compare:st}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var y,Cp,jp,pf,uf,df,$f,mf,ff,hf,gf,bf,kf,cn,Mo,D,k,je,$t,Bn,vt,Ut,Lp,wf,ls,we,yf,hn,gn,lt,To,ze,Fn,I=B(()=>{"use strict";Ui();y=Di,{codes:Cp,progress:jp,queries:pf,names:uf,absent:df,lists:$f,kinds:mf,called:ff,works:hf,partners:gf,lookups:bf}=y,kf=[Cp,jp,pf,uf,df,y.dates,$f,mf,ff,hf,gf,bf];for(let t of[...kf,y.words,y.addresses,...[Cp,jp].flatMap(Object.values)])Object.setPrototypeOf(t,null);cn=new Map(Object.entries(y.things)),Mo=new Map(y.plans.map(t=>[t.key,t])),D=y.plans.length>1,k=y.words,je=t=>t?.words.page||k,$t=t=>Mo.get(t||"")||(D?void 0:y.plans[0]),Bn=t=>Mo.get(t),vt=t=>Mo.get(t.split("/")[0]),Ut=(t,e)=>!e||!vt(t)||vt(t)?.key===e,Lp=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],wf=y.plans.flatMap(t=>t.dates),ls=Lp(wf,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),we=ls[ls.length-1].date,yf=y.plans.flatMap(t=>t.steps),hn=Lp(yf.reverse(),({notation:t})=>t).reverse(),gn=(t,e)=>{let n=vt(t);return n?y.stands[e]?.[n.key]||n.date:e},lt=t=>y.dates[t]||t||"",To=(t=$t())=>t?.source||y.source,ze=t=>y.plans.filter(e=>!t.plan||e.key===t.plan),Fn=(t,e=$t())=>(e?e.dates:ls).find(n=>n.date===t)?.label||lt(t)});async function ba(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(g(k.check.unreadable,{name:t.name}))}}async function cs(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var cl,ye,ht,Ue,Pe=B(()=>{"use strict";W();I();cl=5*2**20,ye=()=>window.werkplaats,ht=()=>ye(),Ue=()=>!!ye()&&ye()?.state!=="off"});function J(t){let e=y.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!pl.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:ul(o,n),without:ul(r,n),links:i},p={...ul(l,n),...c};pl.set(s,p)}return pl.get(s)}function Ls({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function Q(t){let e=D&&Mo.has(t.plan)?t.plan:"",n=ls.some(p=>p.date===t.stand)?t.stand:we,s=t.koppelingen==="genoemd",o=t.lezing==="streng",r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:we};return[r,i,l].map(zo).find(p=>to(p)||ye())||zo({...l,stated:!1,strict:!1})}function zo({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function dl(t,e,n){return new Set(n.map(([o])=>Q({...t,[e]:o}).key)).size===n.length?n:[]}var pl,ul,Vn,to,$l,Mp,Ht=B(()=>{"use strict";I();Pe();pl=new Map,ul=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));Vn=(t,e)=>J({...t,plan:e.key}).numbers[0];to=t=>t.key in y.answers;$l=(t,e)=>Mo.get(e)?.steps.find(n=>n.notation===t)?.id,Mp=t=>new Set(J(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>$l(s.step,e))))});var Tp,_f,eo,yr,tt,Ot,Ms,Be=B(()=>{"use strict";W();I();Tp=new Map;for(let{rows:t,...e}of y.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])tn(Tp,i,r)}_f=Object.fromEntries(Object.entries(y.absent).map(([t,e])=>[t,new Set(e)])),eo=(t,e=we)=>!_f[e]?.has(t),yr=(t,e=we)=>(Tp.get(t)||[]).filter(n=>eo(n.of[0]||n.from,e)),tt=(t,e,n)=>yr(t,n).filter(s=>s.name===e),Ot=(t,e,n)=>tt(t,e,n).filter(s=>s.to===t).map(s=>s.from),Ms=(t,e)=>t.from===e?t.to:t.from});var ml,gt,x,pt,mt,Ts,ka,ps,Xt,Bp,bn,_e,Kn,ie,te,X,Vt,wa,Fp,S,Qt,zp,Gn,no,ya,An,xf,_a,us,kn,Bo,vf,en,le,ce,nt=B(()=>{"use strict";W();I();ml=[],gt=(t,e)=>cn.get(t)?.[e]||ml,x=(t,e)=>gt(t,e)[0]||"",pt=(t,e)=>gt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),mt=(t,e)=>pt(t,e)[0]||"",Ts=t=>cn.has(t),ka=t=>gt(t,"type"),ps=t=>Fp.get(t)||ml,Xt=(t,e)=>ka(t).includes(e),Bp=t=>ka(t).flatMap(e=>y.kinds[e]||[])[0],bn=t=>Bp(t)?.page||"",_e=t=>Bp(t)?.kind||"",Kn=t=>bn(t)==="organisation",ie=t=>bn(t)==="undertaking",te=t=>!!bn(t)&&!!x(t,"prefLabel"),X=(t,e)=>y.codes[t]?.[e]?.label||e||"",Vt=(t,e)=>X(y.lists[e],x(t,e)),wa=t=>y.names[t]||k.thing.foreign[t]||t,Fp=new Map;for(let[t,e]of cn)for(let n of e.type||ml)tn(Fp,n,t);S=t=>y.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),Qt=t=>y.called[t]?.short||S(t),zp=t=>x(t,"identifier"),Gn=[...ps("Chapter")].sort((t,e)=>st(zp(t),zp(e))),no=Gn.map(t=>[t,S(t)]),ya=Gn.flatMap(t=>pt(t,"chapterLead").map(e=>x(e,"notation"))),An=[...cn.keys()].filter(ie),xf=[...cn.keys()].filter(Kn),_a=t=>hn.find(e=>e.notation===t),us=t=>Object.entries(y.codes[t]||{}).map(([e,{label:n}])=>[e,n]),kn=hn.map(t=>[t.notation,t.label]),Bo=us("InterventionKind"),vf=new Map(xf.map(t=>[x(t,"notation"),t])),en=t=>vf.get(t)||"",le=t=>y.addresses[t]||"",ce=t=>pt(t,"passage")});function hl(t){let e=s=>mt(mt(s,"barrier"),"broader")||mt(s,"barrier"),n=Or(t).flatMap(s=>gt(s,"interventionKind").map(o=>`${e(s)} ${o}`));return n.length?n:xr(t)}function Ap(t,e,n,s){let o=yn(t,s);return{id:t,work:e,plan:n,name:S(e),short:Qt(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:H(Sr(x(t,"modality"))),day:x(t,"dueBy"),by:lt(x(t,"dueBy")),outcome:o.outcome||"",stand:o.stand||"",on:lt(o.on)}}var _r,Jn,xr,Fo,fl,wn,Qn,Ao,Eo,En,ds,vr,No,Or,so,Wt,xa,Sr,Of,yn,oo,gl,pn,He,zs,$s,bl,Cr,Bs,kl,Po,Yn,Rt=B(()=>{"use strict";et();W();I();Be();nt();_r=t=>e=>y.works[e]?.[t]||[],Jn=_r("steps"),xr=_r("kinds"),Fo=_r("years"),fl=_r("leads"),wn=_r("acts"),Qn=t=>tt(t,"who").map(({from:e})=>e),Ao=t=>Qn(t).map(e=>x(e,"notation")),Eo=t=>C(t).map(e=>[e,S(en(e))]).sort((e,n)=>st(e[1],n[1])),En=(t,e)=>gt(t,"unread").includes(e),ds=t=>{let e=r=>fl(t).includes(r)?g(k.shared.leading,{name:S(r)}):S(r);if(wn(t).length)return wn(t).map(e).join(", ");let n=tt(t,"who").map(({from:r,phrase:i})=>`${S(r)} (${i})`);if(n.length)return g(k.explore.list.named,{who:n.join(", ")});if(En(t,"partner"))return k.shared.unread;let[s,...o]=pt(t,"reportedUnder");return s&&!o.length&&wn(s).length?g(k.explore.list.above,{above:Qt(s),who:ds(s)}):y.works[t]?.container?"":k.explore.list.no_partner},vr=t=>C((y.works[t]?.chapters||[]).flatMap(e=>pt(e,"chapterLead"))).map(S),No=t=>{let e=wn(t).length?[]:vr(t),n=e.length>0&&g(k.shared.headed,{heads:rt(e)});return[ds(t),n].filter(Boolean).join("; ")},Or=(t,e)=>tt(t,"at",e).flatMap(n=>n.of);so=(t,e)=>tt(t,"deadline",e).map(n=>n.from),Wt=t=>x(t,"isGeneric")==="true",xa=t=>{let e=Ot(t,"chapterLead"),n=tt(t,"who"),s=Ot(t,"unitOf").flatMap(o=>tt(o,"who").map(r=>r.to));return o=>{let r=n.filter(c=>c.to===o);if(r.length)return r.some(c=>c.acts)?"acts":"named";let[i,...l]=pt(o,"reportedUnder");return!l.length&&n.some(c=>c.to===i)?"under":[o,...l.length?[]:[i]].some(c=>s.includes(c))?"units":y.works[o]?.chapters?.some(c=>e.includes(c))?"heads":""}},Sr=t=>X("Modality",t),Of={},yn=(t,e=we)=>F.route.query.lezing==="streng"&&y.progressStrictly[e]?.[t]||y.progress[e]?.[t]||Of,oo=t=>so(t).map(e=>{let{outcome:n="",stand:s=""}=yn(e),o=k.shared.outcomes[n]?.phrase||s;return[x(e,"deadlineLabel"),`“${x(e,"deadlineText")}”`,o].filter(Boolean).join(", ")}),gl=t=>(e,n)=>yn(e,n)[t]||"",pn=gl("report"),He=gl("status"),zs=gl("state"),$s=(t,e)=>Yn(t).rows.filter(({id:n})=>yn(n,e).outcome).map(n=>({...n,...Ap(n.id,n.work,t,e)})),bl=(t,e)=>y.promises[t.key].undated.filter(n=>eo(n,e)).map(n=>Ap(n,mt(n,"initiative"),t,e));Cr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),Bs=(t,e=!1)=>Cr(t.flatMap(n=>n||[])).filter(([,n])=>n.count&&(!e||n.open)).map(([,{phrase:n,counted:s,count:o}])=>M(s||{one:`{count} ${n}`,more:`{count} ${n}`},o)),kl=(t,e)=>{let{reports:n}=Yn(t);return n.find(s=>s.date===gn(t.key,e))||n[n.length-1]},Po=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),Yn=t=>y.promises[t.key]});function Io(t,e){if(x(t,"crossCutting")==="true")return[{step:Fs,of:t,basis:""}];let n=J(e).links;return tt(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:mt(s.to,"broader")||s.to,of:s.of[0],basis:n[s.of[0]][0]}))}function va(t,e){if(ie(t))return[t];let n=r=>ie(r)&&Ut(r,e.plan);if(Kn(t))return C(As(t,e).map(r=>r.to));if(!Np(t))return C(yr(t,e.date).map(r=>Ms(r,t))).filter(n);let s=[t,...tt(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>tt(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&Io(r,e).some(i=>i.step===t))}function Pp({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(te),$=z=>(!s||Io(z,c).some(zt=>x(zt.step,"notation")===s))&&(!o||xr(z).includes(o))&&(!r||Fo(z).slice(-1)[0]>=r)&&(!i||Fo(z)[0]<=i),m=C(u.flatMap(z=>va(z,c))),d=z=>u.includes(z)&&!l,h=m.filter(z=>!d(z)&&!$(z)),f=m.filter(z=>d(z)||$(z)&&!p.has(z)).sort(_l),v=[...u.filter(z=>!Kn(z)).flatMap(z=>va(z,c)),e].filter(z=>f.includes(z)).flatMap(z=>Ep(z,c,l)),O=C([...u.filter(Kn),...v]).filter(z=>!p.has(z)).sort(qo),_=f.flatMap(z=>As(z,c,l).filter(zt=>O.includes(zt.from))),j=f.flatMap(z=>Io(z,c).map(zt=>({work:z,...zt}))),E=[...hn.map(z=>z.id),Fs],K=C([...u.filter(Np),...j.map(z=>z.step)]).filter(z=>!p.has(z)).sort((z,zt)=>E.indexOf(z)-E.indexOf(zt)),T=r||i?h.filter(z=>!Fo(z).length).length:0;return{who:O,what:f,steps:K,roles:_,ties:j.filter(z=>K.includes(z.step)),left:h.length,undated:T}}function Oa(t,{who:e,what:n},s){return ie(t)?Ep(t,s).filter(o=>!e.includes(o)).length:va(t,s).filter(o=>!n.includes(o)).length}function Sa(t,e,n,s=!1){let o=Ip(t,e,n,s),r=wl(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>jr)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(qo))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function Ro(t,e,n,s=!1){let o=Ip(t,e,n,s),r=wl(t,e,o),i=wl(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(m=>(r.get(m)??0)+(i.get(m)??l+1)===l),p=Array.from({length:l+1},(m,d)=>c.filter(h=>r.get(h)===d).sort(qo)),u=new Map([[t,1]]),$=p.slice(1).flatMap((m,d)=>m.flatMap(h=>{let f=As(h,n);return p[d].flatMap(b=>{let w=f.filter(v=>Ms(v,h)===b);return w.length&&u.set(h,(u.get(h)||0)+(u.get(b)||0)),w.length?{from:b,to:h,roles:w}:[]})}));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function qp(t,e,n){let s=[t,e],o=s.flatMap(r=>[...As(r,n,!0),...tt(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>ie(r)&&Ut(r,n.plan)).sort(_l).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function wl(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function Rp(t,e){let n=r=>Io(r,e).map(i=>i.step),[s,o]=t.map(r=>va(r,e).flatMap(n));return hn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function Wp(t,{date:e}){let[n,s]=t.map(o=>[o,...tt(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var Fs,yl,As,Ep,Np,_l,qo,Ip,jr,ro=B(()=>{"use strict";W();Ht();I();Be();nt();Rt();Fs="dwars",yl=60,As=(t,{date:e,plan:n},s=!1)=>tt(t,"who",e).filter(o=>(s||o.acts)&&Ut(o.to,n)),Ep=(t,e,n=!1)=>C(As(t,e,n).map(s=>s.from)),Np=t=>bn(t)==="step";_l=(t,e)=>st(Qt(t),Qt(e))||st(S(t),S(e)),qo=(t,e)=>Number(Wt(t))-Number(Wt(e))||_l(t,e);Ip=(t,e,n,s)=>o=>C(As(o,n).map(r=>Ms(r,o))).filter(r=>r===t||r===e||ie(r)||s||!Wt(r)),jr=30});var Sf,Kp,Gp,Lr,Wo,Cf,Jp,Mr,La,Cl,xl,jf,Qp,Yp,Ml,Tl,Zp,Lf,Tr,vl,Mf,Tf,zf,Bf,Ol,Dp,Ff,jl,Ll,Sl,Af,Up,Hp,Vp,Ca,ja,Xp,Ef,tu=B(()=>{Sf="ENTRIES",Kp="KEYS",Gp="VALUES",Lr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=Wo(this._path);if(Wo(n)==="")return{done:!1,value:this.result()};let s=e.get(Wo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=Wo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>Wo(e)).filter(e=>e!=="").join("")}value(){return Wo(this._path).node.get("")}result(){switch(this._type){case Gp:return this.value();case Kp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},Wo=t=>t[t.length-1],Cf=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return Jp(t,e,n,s,i,1,o,""),s},Jp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let m=p[$],d=i*u,h=d-i,f=o[d],b=Math.max(0,u-n-1),w=Math.min(i-1,u+n);for(let v=b;v<w;++v){let O=m!==e[v],_=o[h+v]+ +O,j=o[h+v+1]+1,E=o[d+v]+1,K=o[d+v+1]=Math.min(_,j,E);K<f&&(f=K)}if(f>n)continue t}Jp(t.get(p),e,n,s,o,u,i,l+p)}},Mr=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=La(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=Ml(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,jf(this._tree,e)}entries(){return new Lr(this,Sf)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return Cf(this._tree,e,n)}get(e){let n=Cl(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=Cl(this._tree,e);return n!==void 0&&n.has("")}keys(){return new Lr(this,Kp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,xl(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=xl(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=xl(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new Lr(this,Gp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},La=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),La(t.get(s),e.slice(s.length),n);return n.push([t,e]),La(void 0,"",n)},Cl=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return Cl(t.get(n),e.slice(n.length))},xl=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},jf=(t,e)=>{let[n,s]=La(t,e);if(n!==void 0){if(n.delete(""),n.size===0)Qp(s);else if(n.size===1){let[o,r]=n.entries().next().value;Yp(s,o,r)}}},Qp=t=>{if(t.length===0)return;let[e,n]=Ml(t);if(e.delete(n),e.size===0)Qp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&Yp(t.slice(0,-1),s,o)}},Yp=(t,e,n)=>{if(t.length===0)return;let[s,o]=Ml(t);s.set(o+e,n),s.delete(o)},Ml=t=>t[t.length-1],Tl="or",Zp="and",Lf="and_not",Tr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?Sl:e.autoVacuum;this._options={...Ol,...e,autoVacuum:n,searchOptions:{...Dp,...e.searchOptions||{}},autoSuggestOptions:{...Ff,...e.autoSuggestOptions||{}}},this._index=new Mr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=Ll,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let m=o(s($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.addFieldLength(p,d,this._documentCount-1,h);for(let f of m){let b=r(f,u);if(Array.isArray(b))for(let w of b)this.addTerm(d,p,w);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let m=n(r($,u),u),d=this._fieldIds[u],h=new Set(m).size;this.removeFieldLength(p,d,this._documentCount,h);for(let f of m){let b=s(f,u);if(Array.isArray(b))for(let w of b)this.removeTerm(d,p,w);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new Mr,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=Ll,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||jl.batchSize,r=e.batchWait||jl.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||Sl.minDirtCount,s=s||Sl.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,m={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(m,this._storedFields.get(l)),(o.filter==null||o.filter(m))&&i.push(m)}return e===t.wildcard&&o.boostDocument==null||i.sort(Hp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(Hp),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(Ol.hasOwnProperty(e))return vl(Ol,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=Ca(o),c._fieldLength=Ca(r),c._storedFields=Ca(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let m of Object.keys(u)){let d=u[m];l===1&&(d=d.ds),$.set(parseInt(m,10),Ca(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await ja(o),c._fieldLength=await ja(r),c._storedFields=await ja(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let m=new Map;for(let d of Object.keys($)){let h=$[d];l===1&&(h=h.ds),m.set(parseInt(d,10),await ja(h))}++p%1e3===0&&await Xp(0),c._index.set(u,m)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new Mr,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let m={...n,...e,queries:void 0},d=e.queries.map(h=>this.executeQuery(h,m));return this.combineResults(d,m.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(m=>c(m)).filter(m=>!!m).map(Bf(i)).map(m=>this.executeQuerySpec(m,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((f,b)=>({...f,[b]:vl(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...Dp.weights,...i},$=this._index.get(e.term),m=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,h;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let f=e.fuzzy===!0?.2:e.fuzzy,b=f<1?Math.min(l,Math.round(e.term.length*f)):f;b&&(h=this._index.fuzzyGet(e.term,b))}if(d)for(let[f,b]of d){let w=f.length-e.term.length;if(!w)continue;h?.delete(f);let v=u*f.length/(f.length+.3*w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}if(h)for(let f of h.keys()){let[b,w]=h.get(f);if(!w)continue;let v=p*f.length/(f.length+w);this.termResults(e.term,f,v,e.termBoost,b,o,r,c,m)}return m}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=Tl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=Mf[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],m=this._fieldIds[u],d=r.get(m);if(d==null)continue;let h=d.size,f=this._avgFieldLength[m];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(m,b,n),h-=1;continue}let w=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!w)continue;let v=d.get(b),O=this._fieldLength.get(b)[m],_=zf(v,h,this._documentCount,O,f,c),j=s*o*$*w*_,E=p.get(b);if(E){E.score+=j,Af(E.terms,e);let K=vl(E.match,n);K?K.push(u):E.match[n]=[u]}else p.set(b,{score:j,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,Vp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,Vp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};Tr.wildcard=Symbol("*");vl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,Mf={[Tl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),Up(s.terms,r)}}return t},[Zp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);Up(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[Lf]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Tf={k:1.2,b:.7,d:.5},zf=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},Bf=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},Ol={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Ef),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},Dp={combineWith:Tl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Tf},Ff={combineWith:Zp,prefix:(t,e,n)=>e===n.length-1},jl={batchSize:1e3,batchWait:10},Ll={minDirtFactor:.1,minDirtCount:20},Sl={...jl,...Ll},Af=(t,e)=>{t.includes(e)||t.push(e)},Up=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},Hp=({score:t},{score:e})=>e-t,Vp=()=>new Map,Ca=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},ja=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await Xp(0);return e},Xp=t=>new Promise(e=>setTimeout(e,t)),Ef=/[\n\r\p{Z}\p{P}]+/u});function Ma(t,e=[],n=Ns(t),s=()=>!0){let o=Nt(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=Pf&&l.length>=c.length+If&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function Uo(t,e){let n=Do(t).map(Nt);return Es(e).every(s=>n.some(Ma(s)))}function Ta(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(eu))nu(o).map(Nt).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Nf,Pf,If,eu,qf,Es,nu,Do,Ns,Ho=B(()=>{"use strict";W();Nf=4,Pf=6,If=3,eu=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,qf=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Es=t=>qf(t).match(eu)||[],nu=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],Do=t=>Es(t).flatMap(nu),Ns=t=>t.length>1&&t.length<=Nf&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Uf(){let t=new Map([...cn.keys()].filter(te).map(s=>{let o=[y.called[s]&&S(s),x(s,"value")&&y.lookups[s]?.description];return[s,{sort:[_e(s)],text:o.filter(Boolean)}]}));for(let[s,o]of cn){let r=Ie.owners.flatMap(p=>pt(s,p)),i=t.get([s,...r].find(p=>t.has(p)));i?.sort.push(...Df(s));let l=pt(s,"organisation").map(p=>`${S(p)}: `)[0]||"",c=p=>l+lt(p);i?.text.push(...Ie.texts.flatMap(p=>(o[p]||[]).map(c)))}let e=s=>Number(Ie.weights[s]??Ie.weights.rest),n=(s,o,r,i,l,c)=>({id:s,path:i,query:c,label:o,kind:r,titles:[o,...Ie.also[s]||[]],sort:[r],actors:[],text:l.filter(Boolean),weight:e("question")});return[...[...t].map(([s,o])=>{let r={id:s,path:["ding",s],label:S(s),kind:_e(s),titles:Wf(s),...o},i=C(Ot(s,"who")).filter(c=>!wn(s).includes(c)),l={actors:su(Ie.actors,wn(s)),text:[...r.text,...su(Ie.others,i)]};return{...r,...l,weight:Math.min(...ka(s).map(e))}}),...Object.entries(y.queries).filter(Nl).map(([s,{title:o,question:r,why:i}])=>n(s,o,Ie.question,["vragen",s],[r,i])),...C(Object.values(y.progress[we]).flatMap(({status:s})=>s||[])).map(s=>n(s,H(X("Status",s)),Ie.in_state,["maatregelen"],[],{staat:s})),...Object.entries(k.measures.together).map(([s,{label:o}])=>n(s,H(o),Ie.in_state,["maatregelen"],[],{staat:s})),...Object.values(D?{}:y.comparisons).flatMap(({statements:s})=>s.filter(([o])=>Ie.also[o])).map(([s,o])=>n(s,o,k.compare.title,["vergelijk"],[],{vouw:s}))]}function lu(){let t=new Map(Uf().map(u=>[u.id,u])),e=[...t.values()],n=e.flatMap(u=>[u.titles,u.sort,u.actors,u.text].flat().flatMap(Do)),s=new Set(n.filter(u=>!za(u)).map(Nt)),o=new Tr({fields:Vo,extractField:(u,$)=>$==="id"?u.id:u[$].join(" · "),tokenize:Do,processTerm:u=>za(u)?null:Nt(u),searchOptions:{tokenize:u=>[u],processTerm:u=>u}});o.addAll(e);let r=e.flatMap(u=>u.titles).flatMap(Do),i=new Set(r.filter(Ns).map(Nt)),l=e.filter(u=>Ie.synonyms.some($=>Xt(u.id,$))),c=[...l.map(u=>u.titles),...Ie.same].map(u=>C(u.map(Zn))).filter(u=>u.length>1),p=new Set(l.flatMap(u=>u.titles.flatMap(Do)).map(Nt));return{items:t,known:s,shorts:i,mini:o,groups:c,parties:p}}function Gf(t){if(fe.known.has(t))return zl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&fe.known.has(n));return[...zl.get(t)||[],...e.flatMap(n=>zl.get(n)||[n])]}function Pl(t){let e=Nt(t),n=[e,e.replace(/s$/,"")].find(o=>fe.shorts.has(o));if(n||Ns(t)||e.length<2)return Ma(n||t,[],!0);let s=[...fe.known].some(o=>o.startsWith(e));return Ma(t,Gf(e),!1,o=>s||fe.known.has(o))}function ql(t){for(let e=t.length-1;e>1;e-=1){let n=t.slice(0,e),s=t.slice(e);if(!fe.known.has(n)||e<El&&!fe.shorts.has(n))continue;let o=s.length>=El&&fe.known.has(s)?[s]:ql(s);if(o.length)return[n,...o]}return[]}function Jf(t){for(let e of t.length<cu||/\d/.test(t)?[]:t.length<Vf?[1]:[1,2]){let s=fe.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function Ba(t){let e=Es(t).filter(n=>!za(n));return e.length?e:Es(t)}function uu(t){return Ba(t).flatMap(e=>{if(Ns(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>ql(Nt(e)),()=>Jf(Nt(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>Il(Pl(r)).length))return o}return[e]})}function Qf(t,e){let n=t.filter(Ns).map(Zn),s=fe.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>Kf||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>Es(o).filter(r=>!za(r)))]}function Yf(t,e){let[n,...s]=t.titles.map(Zn);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function Bl(t){fe=fe||lu();let e=uu(t),n=e.join(" "),s=Ba(t).join(" "),o=Nt(n)===Nt(s)?Zn(t):Zn(n),[,...r]=Qf(e,o),i=[e,...r].map(d=>d.map(Pl)),l=[o,...r.map(d=>Zn(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:h,text:f})=>c&&[d,h,f].flat().some(b=>p.test(Nt(b))),$=new Map;for(let d of i){let h=d.map(f=>({combineWith:pu,queries:Il(f)}));if(!(!h.length||h.some(f=>!f.queries.length)))for(let[f,b]of Hf.entries())for(let{id:w,score:v}of fe.mini.search({combineWith:"AND",queries:h},{fields:b})){let O=fe.items.get(w),_=Yf(O,o)??f+4+ +(b.length===Vo.length&&!u(O));_<($.get(w)?.place??Number.POSITIVE_INFINITY)&&$.set(w,{item:O,place:_,score:v})}}return{found:[...$.values()].sort((d,h)=>d.place-h.place||d.item.weight-h.item.weight||h.score-d.score||st(d.item.label,h.item.label)).map(({item:d})=>d),read:Nt(n)===Nt(s)||!$.size?"":n,some:[],answers:d=>i.flat().some(h=>h(d))}}function zr(t){let e=Bl(t);if(e.found.length||Ba(t).length<2)return e;let n=Ba(t).flatMap(o=>Bl(o).found.length?{word:o,...Bl(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function du(t,e){fe=fe||lu();let{parties:n}=fe,s=($,m)=>{let d=fe.groups.filter(b=>b.includes(Zn($))).flat(),h=[$,...d.map(b=>b.trim()).filter(b=>!b.includes(" "))],f={combineWith:pu,queries:C(h.map(Pl).flatMap(Il))};return fe.mini.search(f,{fields:m}).flatMap(b=>e.includes(b.id)?[b.id]:[])},o=new Map,r=($,m,d,h=[])=>{let{shared:f,titled:b,score:w}=o.get($)||{shared:[],titled:[],score:0};o.set($,{id:$,shared:[...f,m],titled:[...b,...h],score:w+d})},i=0;for(let $ of au(x(t,"prefLabel"))){let m=$.find(v=>s(v,Vo).length)||$[0],d=s(m,Vo),h=s(m,["titles"]),b=n.has(Nt(m))&&d.length>Fl||m!==$[0]?Al:1,w=ru(m)?0:Math.log(e.length/Math.max(1,d.length))*b;i+=w;for(let v of d){let O=h.includes(v);r(v,m,w*(O?1:Al),O&&w&&d.length<=Fl?[m]:[])}}for(let[$]of au(x(t,"summary"))){let m=ru($)?[]:s($,["titles"]),d=m.length>Xf?0:Math.log(e.length/Math.max(1,m.length))*ou;for(let h of d?m:[])o.get(h)?.shared.includes($)||r(h,$,d,[$])}for(let $ of C(Qn(t))){let m=C(tt($,"who").map(({to:h})=>h)).filter(h=>e.includes(h)),d=m.length>Fl?0:Math.log(e.length/m.length)*Al;for(let h of d?m:[])r(h,S($),d,[S($)])}let l=[...o.values()].filter(({score:$,titled:m})=>$>0&&$>=i*(m.length?eh:th)).sort(($,m)=>m.score-$.score||m.shared.length-$.shared.length),[c]=l,[p,u]=[!0,!1].map($=>l.filter(m=>m.titled.some(d=>!c.shared.includes(d))===$));return C([...l.slice(0,1),...p,...u.filter(({score:$})=>$>=c.score*ou)]).slice(0,Zf).map(({id:$,shared:m})=>({id:$,shared:m}))}function mu(t,e){let n=r=>{let[i,l]=Ta(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||y.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var Ie,Rf,za,Zn,iu,Wf,su,Df,Fa,Nl,Vo,Hf,cu,Vf,El,Kf,pu,zl,fe,Il,Zf,Fl,Xf,th,eh,ou,Al,ru,au,$u,ao=B(()=>{"use strict";tu();Ho();et();W();I();Pe();Be();nt();Rt();Ie=k.search,Rf=new Set(Ie.small),za=t=>!Ns(t)&&Rf.has(Nt(t)),Zn=t=>` ${Es(t).map(Nt).join(" ")} `,iu=new Map;for(let[t,e]of y.search.english)tn(iu,t,e);Wf=t=>C([S(t),Qt(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>gt(t,e)),...iu.get(t)||[]]),su=(t,e)=>e.length?[g(t,{names:e.map(S).join(", ")})]:[],Df=t=>Ie.sorts.flatMap(e=>{let n=y.lists[e];return gt(t,e).flatMap(s=>[X(n,s),...y.search.also[n]?.[s]||[]])}),Fa="gaps",Nl=([t,{shelf:e}])=>e===Fa||t in k.questions.rows_of||!!ye();Vo=["titles","sort","actors","text"],Hf=Vo.map((t,e)=>Vo.slice(0,e+1));cu=6,Vf=10,El=4,Kf=4,pu="OR",zl=new Map(y.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Il=t=>[...fe.known].filter(t);[Zf,Fl,Xf,th,eh,ou,Al]=[3,12,2,1/4,1/5,.6,1/3],ru=t=>Ie.everyday.includes(Nt(t))||t.length<El&&!Ns(t),au=t=>C(uu(t)).map(e=>[e,...ql(Nt(e)).filter(n=>n.length>=cu)]);$u=t=>{let{found:e,read:n,some:s,answers:o}=zr(t),[{id:r,path:i,titles:l}]=[...e,{id:"",path:"",titles:[""]}],c=Es(l.join(" ")).some(p=>o(Nt(p)));return e.length===1&&te(r)&&c&&!n&&!s.length?L(i):""}});function Rl(t,e=we){let n=pt(pn(t,e),"alternativeReading").map(o=>x(o,"status")),s=y.progress[e]?.[t]?.status||"";return C([s,...n]).filter(o=>o&&o!==He(t,e))}function nh(t,e){let n=Rl(t,e).map(s=>X("Status",s).toLowerCase());return n.length?g(k.whatif.action.reading,{status:n.join(k.search.or)}):""}function Aa(t,e,n,s=$t(n?.plan)){let{version:o,content:r}=y.meta;return g(qe.export.footnote,{phrase:t,sources:fs(s),addresses:e.map(i=>`; ${le(i)}`).join(""),version:o+(r?g(qe.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Kt(n,s)}`:""})}var qe,Xn,ms,Ko,fs,Ps,pe,xe,St,bt,Go,sh,Wl,Kt,kt=B(()=>{"use strict";W();I();nt();Rt();qe=k.shared,Xn=qe.silence,ms=(t=$t())=>t?g(je(t).shared.report,{date:lt(t.date)}):qe.reports,Ko=(t=$t(),e=qe.nothing)=>`${M(e,t?1:2,{report:H(ms(t))})} ${Xn}`,fs=(t=$t())=>(t?[t]:y.plans).map(e=>`${e.document||e.title}, ${lt(e.date)}`).join("; ");Ps=(t,e)=>{let{word:n="",more:s="",status:o="",earlier:r}=yn(t,e),i=r&&g(qe.state_of,{date:Fn(r,vt(t))}),c=(e||we)>=(vt(t)?.date||"")&&o===He(t)&&Vt(t,"agreementStatus").toLowerCase();if(!o&&En(t,"status"))return[H(qe.unread),""];let p=c&&pt(t,"followedBy").length>0&&qe.newer;return[n,[c,p,s,i,nh(t,e)].filter(Boolean).join(", ")]},pe=(t,e)=>Ps(t,e).filter(Boolean).join(", "),xe=Object.fromEntries(Object.entries(y.codes.Basis).map(([t,e])=>[t,[e.screen,qe.bases[t]||H(e.label)]])),St=t=>t===null?qe.all_steps:_a(t)?.label||t,bt=t=>X("InterventionKind",t),Go=t=>S(en(t)||t),sh=(t,e)=>e?Fn(gn(e.key,t.date),e):t.date===we?qe.choices.latest:g(qe.choices.others_latest,{date:Fn(t.date)}),Wl=({stated:t,strict:e,plan:n},s=$t(n))=>[t&&je(s).shared.choices.links_stated,e&&qe.choices.strict_phrase].filter(Boolean).join(" · ")||qe.choices.all_phrase,Kt=(t,e=$t(t.plan))=>{let n=t.expect&&x(e?.key||"","withoutExpectations")!=="true";return[sh(t,e),Wl(t,e),n?qe.choices.with_phrase:qe.choices.without_phrase].join(" · ")}});function xn({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||F.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>U({[e]:i.target.value})}>
        ${!o&&a`<option value="">${_n.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Dl({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=R(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function vn({children:t}){if(!G())return a`<section class="filters" aria-label=${_n.filters}>${t}</section>`;let e=C(Ul().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?g(_n.filters_set,{count:e}):_n.filters;return a`<${Dl} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function io({children:t}){let e=!G()&&ah.some(n=>F.route.query[n]);return a`
    <${Dl} look="keuzes" id="wijzig" phrase=${_n.change} opens=${e}>${t}<${Ea} /><//>
  `}function Br(){let t=Q(F.route.query),e=$t(t.plan)?.dates||ls;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=dl(F.route.query,"stand",n);return a`<${hs} legend=${_n.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function Hl(){let{query:t}=F.route,e=Q(t),{counted:n}=je($t(e.plan)).shared.choices,s=Object.entries(ih).filter(([,o])=>fu(o,Q({...t,...o})));return s.length<2?null:a`
    <${hu} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${fu(r,e)}
            onChange=${()=>U(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function Ea(){let{query:t}=F.route,{expectations:e,with:n,without:s}=_n.choices,o=dl(t,"verwachtingen",Object.entries({"":n,uit:s})),r=Q(t).expect?"":"uit";return a`
    <${lo} />
    <${Hl} />
    <${Br} />
    <${hs} ...${{legend:e,options:o,current:r}} name="verwachtingen" id="v" />
  `}function Na({scenario:t}){let e=a`${Kt(t)} <span class="wijzig">${k.gaps.change}</span>`;return a`<${Dl} look="blik" phrase=${e}><${Ea} /><//>`}var _n,hu,hs,Is,oh,qs,rh,Ul,ah,lo,ih,fu,Jo,gs,nn=B(()=>{"use strict";V();et();Et();W();Ht();I();kt();_n=k.shared,hu=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,hs=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${hu} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>U({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Is=({label:t=_n.text,name:e,id:n=e,type:s="search"})=>a`
  <label class=${`veld ${s}`}><span>${t}</span>
    <input id=${n} type=${s} value=${F.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${o=>U({[e]:o.target.value},!0)} />
  </label>
`,oh=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>U(Object.fromEntries(t.map(e=>[e,null])))}>
    ${_n.clear}
  </button>
`,qs=({fields:t,names:e,children:n,after:s,clear:o=!0})=>a`
  <div class="velden">
    ${n}
    ${t.map(([r,i,l])=>a`<${xn} ...${{label:r,name:i,options:l}} />`)}
    ${s}${o&&a`<${oh} names=${e} />`}
  </div>
`;rh=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,Ul=()=>Object.entries(F.route.query).filter(([t])=>!rh.test(t));ah=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];lo=()=>{let t=y.plans.map(e=>[e.key,e.title]);return D&&a`<div class="velden"><${xn} label=${_n.plan} name="plan" options=${t} /></div>`};ih={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},fu=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;Jo=()=>Q(F.route.query).strict&&a`
    <p class="zacht">
      ${_n.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>U({lezing:null})}>${_n.choices.strict_off}</button>
    </p>
  `;gs=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${D&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function bu({passage:t}){let[e,n]=R("");async function s(){try{n((await ht().ask("words",{passage:t})).woorden)}catch(o){n(o.message||gu.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${gu.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function Pa(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return L(s,e?{...o,plan:e}:o)}function Ct({id:t,date:e}){let[n,s]=Ps(t,e);return a`<span class=${`chip s-${zs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function Me({basis:t}){let[e,n]=xe[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${lh[e]}
    </svg>
  `:null}function ue({of:t}){let e=C(t.flatMap(ce)).map(n=>a`<li><${qa} passage=${n} /></li>`);return e.length>0&&a`<ul class="vindplaatsen">${e}</ul>`}function co({of:t,look:e}){let[n,...s]=ce(t);return n?a`
    <p class=${e}>
      ${le(n)}${s.length>0&&g(k.shared.more_places,{count:s.length})}
      ${Ue()&&a`<${bu} passage=${n} />`}
    </p>
  `:null}var gu,N,at,Le,lh,Ia,qa,Ra,Rs,yt=B(()=>{"use strict";V();et();W();I();Pe();nt();kt();Rt();gu=k.shared.passage;N=({id:t,text:e})=>te(t)?a`<a href=${Xe(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;at=({ids:t,name:e=S,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${N} id=${o} text=${e(o)} />`]),Le=({ids:t,more:e})=>a`<ul>${t.map(n=>a`<li key=${n}><${N} id=${n} />${e?.(n)}</li>`)}</ul>`;lh={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};Ia=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${X("Severity",t)}</span>`,qa=({passage:t})=>[le(t),Ue()&&a`<${bu} passage=${t} />`];Ra=({id:t})=>[mt(t,"broader")&&[a`<${N} id=${mt(t,"broader")} />`," › "],a`<${N} id=${t} />`],Rs=({id:t})=>Wt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function uh({text:t,done:e}){let n=me(),s=me();return an(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${ts.by_hand} ref=${n} onClose=${e}>
      <p>${ts.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${ts.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function Qo(t,e=ts.copied){try{await navigator.clipboard.writeText(t),At(e,"gezegd")}catch{let n=document.createElement("div");document.body.append(n),zn(a`<${uh} text=${t} done=${()=>n.remove()} />`,n)}}function On(t,e,n){Kc(t,e,n),At(g(ts.downloaded,{name:t}),"gezegd")}async function dh([t,...e]){let n=t.length-(t.slice(-es.length).join()===es.join()?es.length:0),s=e.every(c=>String(c[0]).length<=$h)?2:1,o=c=>t.slice(s,n).map((p,u)=>[String(p),String(c[s+u]??"")]).flatMap(([p,u])=>u?a`<p><b>${p}</b>: ${lt(u)}</p>`:[]),r=e.map(c=>a`<tr><td>${c.slice(0,s).join(" ")}</td><td>${o(c)}</td></tr>`),i=C(e.map(c=>c.slice(n).filter(Boolean).join("; "))),l=document.createElement("div");zn(a`<table border="1">${r}</table>${i.map(c=>a`<p>${c}</p>`)}`,l);try{let c=new Blob([l.innerHTML],{type:"text/html"});await navigator.clipboard.write([new ClipboardItem({"text/html":c})]),At(ts.word_copied,"gezegd")}catch{Qo([t,...e].map(c=>c.join("	")).join(`
`))}}function Zo(){return!y.files.length&&!ye()?null:a`
    <section class="bestanden" aria-label=${ku}>
      <h2>${ku}</h2>
      <ul>
        <${Vl} ...${ch} href="#/samenvatting" />
        ${y.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${Vl} label=${e} description=${n} href=${Kl(t)?.href} download=${t} />`)}
        ${ye()&&a`<${Vl} ...${ph} href="#/controleer" />`}
      </ul>
    </section>
  `}var ch,ph,ku,ts,Wa,Ws,$h,ve,ee,es,Nn,Fr,ns,Yo,Kl,Vl,ne=B(()=>{"use strict";Ne();V();W();I();Pe();nt();kt();nn();yt();({summary:ch,save:ph,title:ku}=k.frame.foot.files),ts=k.shared.export;Wa=t=>t.replace(".",[...Ul().map(([,e])=>`-${wr(S(e).split(":")[0])}`),"."].join("")),Ws=({text:t,label:e=ts.copy})=>a`<button type="button" class="klein" onClick=${()=>Qo(t())}>${e}</button>`;$h=6,ve=({name:t,rows:e,label:n=ts.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>On(Wa(t),ga(e()),"text/csv;charset=utf-8")}>${n}</button>
  ${" "}<button type="button" onClick=${()=>dh(e())}>${ts.word}</button>
`,ee=(t,e="",n="")=>{let s=$t(e||t?.plan),o=s?[s]:y.plans;return[o.map(r=>lt(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${y.meta.version} ${(y.meta.content||"").slice(0,12)}`.trim(),t?Kt(t,s):n]},es=ts.heads,Nn=(t,e,n)=>[[...t.map(s=>s.label),...es],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],Fr=(t,e,n,s)=>({name:`${wr(S(t))}-${e}.csv`,origin:o=>ee(n,s(o))}),ns=t=>D?[{key:"bronplan",label:k.shared.plan,text:e=>$t(t(e))?.title||""}]:[],Yo=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>ce(e(n)).map(le).join("; "),cell:n=>a`<${co} of=${e(n)} />`}),Kl=t=>document.querySelector(`#meenemen a[download="${t}"]`),Vl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function Ar({label:t,tabs:e}){let n=e.map(([s,o,r])=>a`<a href=${o} aria-current=${r?"page":null}>${s}</a>`);return a`<${A} look="beelden" label=${t} items=${n} />`}function wu({name:t}){let e=Gl(t),n=e?.parts?.map(({label:s,to:o})=>[s,L(o),o===t]);return n&&a`<${Ar} label=${e?.label} tabs=${n} />`}var mh,Gl,Da=B(()=>{"use strict";V();et();I();mh=k.frame.menu.groups.flatMap(t=>t.screens||[t]),Gl=t=>mh.find(e=>e.to===t||e.parts?.some(n=>n.to===t))});function Ke(t,e,n){let s=new Map;for(let r of J({...e,plan:n.key}).matrix[t])tn(s,r.column,r);let o=[...s].map(([r,i])=>({key:r,label:fh[t](r),id:t==="partner"?en(r):"",cells:Sn(n).map(l=>i.find(c=>c.barrier===l)||null)}));return t==="partner"?o.sort((r,i)=>st(r.label,i.label)):o}function Ua(t){let[e,n,s]=t.split("~");return{key:e,step:n===yu?null:n,plan:s}}function Ve(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function tr(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(zo);if(!l.every(to))return()=>null;let c=u=>[ss(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(J(u).matrix[t].map(c)));return(u,$)=>{let m=ss(u,$,n.key),[d,h,f,b]=p.map(v=>hh(v.get(m)));return b===d?null:{by:h===d!=(f===d)?h===d?"reading":"basis":"both",usual:p[0].get(m)}}}var yu,fh,Sn,ss,Ds,po,Ha,Xo,hh,Pn=B(()=>{"use strict";et();W();Ht();I();nt();kt();yu="alle",fh={kind:t=>H(bt(t)),form:t=>H(X("ExploitationForm",t)),partner:t=>S(en(t)||t)},Sn=t=>[...t.steps.map(e=>e.notation),null];ss=(t,e,n)=>[t,e??yu,...D?[n]:[]].join("~"),Ds=({column:t,barrier:e},n,s)=>L("overzicht",{...s,cel:ss(t,e,n)});po=t=>`cel-${t.replaceAll("~","-")}`,Ha=(t,e)=>J(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);Xo=t=>[Ve(t).word,...Ve(t).lines].join(", "),hh=t=>t&&JSON.stringify([t.phrase,Ve(t).look,t.most_basis])});function Ga(t,e){let n=()=>Ka(t).filter(o=>o.query===e.vraag);return(e.vraag?n().map(o=>({...o,also:[]})):t).filter(o=>bh(o,e))}function Jl({list:t,plan:e}){if(!t.length)return a`<p>${Bn(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${kh} ...${o} />`]);return a`
    <p class="zacht">${Va.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${N} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function er({summary:t,inside:e,open:n=!1}){let[s,o]=R(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function wh({gap:t}){let e=[t.barrier&&St(t.barrier).toLowerCase(),t.kind&&bt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Ia} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${ks(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${D&&` · ${Bn(t.plan).title}`}
      ${te(t.subject)&&[" · ",a`<${N} id=${t.subject} />`]}
      <${Ql} gap=${t} />
    </p>
  `}function Yl({gap:t,scenario:e,sentence:n=!1}){let s=y.queries[t.query],[o]=uo(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${g(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${er} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${qa} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${Va.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${g(k.gaps.under,{title:ks(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${Va.who}</strong></p><${Jl} list=${t.candidates} plan=${t.plan} />`}
    <${Ws} text=${()=>Aa(t.sentence,uo(t),e,$t(t.plan))} />
  `} /></div>`}var Va,bs,uo,ks,_u,gh,bh,Ka,kh,Ql,Ja,$o=B(()=>{"use strict";Ho();V();et();W();I();nt();kt();ne();yt();Va=k.shared.gaps,bs=t=>[t,...t.also],uo=t=>le(t.evidence)?[t.evidence]:[],ks=t=>y.queries[t]?.title||t,_u=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),gh=({sentence:t,subject:e,topic:n})=>[t,y.topics.find(s=>s.id===n)?.title,...[e,...y.works[e]?.chapters||[]].map(s=>y.called[s]?.label)].join(" "),bh=(t,e)=>_u(e.gewicht,[t.severity])&&(!e.tekst||Uo(gh(t),e.tekst))&&bs(t).some(n=>_u(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),Ka=t=>t.flatMap(e=>{let n={...e,deadline:void 0,heavy:!1,source:!1};return[e,...e.also.map(s=>({...n,...s,also:[],under:e.query}))]});kh=({phrase:t,work:e,more:n})=>e?[t," (",a`<${at} ids=${e} name=${Qt} />`,n&&Va.more_work,")"]:t;Ql=({gap:t})=>a`<span class="alleen-papier">${uo(t).map(e=>a` · <${qa} passage=${e} />`)}</span>`;Ja=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${wh} gap=${t} />
  <${Yl} gap=${t} scenario=${e} />
`});function nr(t,e,n=null,s=G()?xh:_h){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||Qa(l.key),turn:Xl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=g(yh.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:Qa(t),folds:!0,more:!0,turn:Xl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function mo({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,xu).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>xu&&" …"}</span>`}
    </div>
  `}function sr({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||Qa(t),turn:s||Xl(t)};return a`
    <section class="blok">
      ${t?a`<${mo} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${fo(r)}>${o}</div>
    </section>
  `}var yh,vu,_h,xh,xu,Zl,Qa,Xl,fo,P,os,In,Oe=B(()=>{"use strict";V();et();Et();W();I();yh=k.shared,vu="uit",[_h,xh,xu]=[20,6,4],Zl=()=>(F.route.query.vouw||"").split(",").filter(Boolean),Qa=t=>Zl().includes(vu)||Zl().includes(t),Xl=(t,e=[t])=>()=>{let n=e.filter(o=>Qa(o)!==(o===t)),s=Zl().filter(o=>o!==vu&&!e.includes(o));U({vouw:[...s,...n].join(",")},!0)};fo=t=>t.open?null:"dicht",P=({title:t,note:e,look:n="blok",as:s="h2",id:o,label:r,children:i})=>a`
  <section class=${n} id=${o} aria-label=${r}>
    <${s}>${t}<//>${e&&a`<p class="zacht">${e}</p>`}${i}
  </section>
`,os=({title:t,look:e,children:n})=>a`<details class=${e}><summary>${t}</summary>${n}</details>`;In=({id:t,items:e,first:n,as:s="ul"})=>nr(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${mo} part=${o} />`}
      <${s} class=${fo(o)}>${o.rows}<//>
    `)});function vh({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function _t({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:$}=n,[m,d]=R(t),h=l?tc(l,t):m,f=O=>{let _=h===O.key?`-${O.key}`:O.key;l?U({[l]:_===t?null:_},!0):d(_);let j=k.shared.table,E=_.startsWith("-")?j.descending:j.ascending;At(g(j.sorted,{column:O.label.toLowerCase(),direction:E}))},b=ha(r,i,h),w=()=>Nn(i,b,u?.origin||(()=>[])),v=nr(s,b,h===t?e:null,$);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(O=>a`<${vh} id=${s} column=${O} sort=${h} turn=${f} />`)}
          </tr>
        </thead>
        ${v.map(O=>a`
            <tbody role="rowgroup" key=${O.more?"meer":O.key} class=${fo(O)}>
              ${O.folds&&a`<${Sh} part=${O} columns=${i} ...${e} />`}
              ${O.rows.map(_=>a`<${Oh} row=${_} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${ve} name=${u.name} rows=${w} /></p>`}
  `}function Cn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var tc,Oh,Sh,Gt,jn,ws,Re=B(()=>{"use strict";Ne();V();et();W();I();nt();kt();ne();Oe();yt();tc=(t,e="")=>F.route.query[t]||e;Oh=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,Sh=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${mo} part=${t} count=${s&&M(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;Gt=(t,e,n,s=S,o)=>({key:t,label:e,text:r=>s(n(r)),cell:r=>[a`<${N} id=${n(r)} text=${s(n(r))} />`,o&&a`<${o} id=${n(r)} />`]}),jn=(t,e,n,s)=>({key:t,label:e,text:o=>pe(n(o),s),cell:o=>a`<${Ct} id=${n(o)} date=${s} />`}),ws=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(ce).map(le)).join("; "),cell:n=>a`<${ue} of=${e(n)} />`})});function ec({id:t,date:e}){let n=new Map;for(let{from:o,phrase:r}of tt(t,"who",e))tn(n,o,r);if(!n.size)return En(t,"partner")?k.shared.unread:k.shared.no_partner;let s=[...n].map(([o,r])=>a`<${N} id=${o} />${` (${C(r).join(", ")})`}<${Rs} id=${o} />`);return a`<${A} look="partners" items=${s} />`}function Ch(t){let e=x(t,"dueBy");return e&&` (${g(We.bound,{date:lt(e)})}; ${Sr(x(t,"modality"))})`}function jh({ids:t,date:e}){let n=t.map(s=>{let o=x(s,"deadlineLabel"),{delivery:r}=yn(s,e);return a`
      ${o&&`${H(o)}: `}“${x(s,"deadlineText")}”${Ch(s)}
      ${x(s,"revises")==="true"&&`, ${We.revised}`}${r&&` – ${r}`}
    `});return a`<${A} look="termijnen" items=${n} />`}function nc({id:t,date:e}){let n=s=>a`
    <${N} id=${s} />: <strong>${y.lookups[s]?.description}</strong><${ue} of=${[s]} />
  `;return a`<${A} look="cijfers" items=${Za(t,e).map(n)} />`}function ho({of:t}){let e=r=>[mt(r,"barrier")&&g(We.at_step,{step:S(mt(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(i=>x(r,i)&&Vt(r,i))].filter(Boolean),n=r=>x(r,"status")?g(We.other_status,{reading:e(r).join(", ")}):g(We.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:We.other_unsaid}),o=pt(t,"alternativeReading").map(r=>a`<strong>${n(r)}</strong>${x(r,"rationale")}`);return o.length>0&&a`<${A} items=${o} />`}function Er({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let s=gt(t,"interventionKind").map(bt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${Ra} id=${mt(t,"barrier")} />
        ${` · ${s} · ${X("Strength",n)} · `}
        <${Me} basis=${e} />${` ${xe[e]?.[1]||X("Basis",e)}`}
        ${Ya(t)&&a` · <strong>${Ya(t)}</strong>`}
      </p>
      <p class="reden"><strong>${We.here}</strong>${x(t,"rationale")}</p>
      <${ho} of=${t} />
    </div>
  `}function Su({id:t,scenario:e,contributions:n}){let{date:s}=e,o=pn(t,s),r=x(t,"promise"),i=so(t,s),{links:l}=J(e),c=n.length?n.map(u=>a`<${Er} id=${u} read=${l[u]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${We.across}</strong>${x(t,"rationale")}</p>`,p=[[We.facts.deadline,i.length>0&&a`<${jh} ids=${i} date=${s} />`],[We.facts.who,a`<${ec} id=${t} date=${s} />`],[We.facts.figures,Za(t).length>0&&a`<${nc} id=${t} date=${s} />`],[We.facts.how,c],[We.facts.where,a`<${ue} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${N} id=${t} /></h3>
      <p class="regel">${_e(t)} · <${Ct} id=${t} date=${s} /></p>
      <${Ou} lead=${r&&We.promise} text=${r||x(t,"summary")} />
      <${Ou} lead=${We.progress} text=${x(o,"summary")} />
      ${o&&a`<${ho} of=${o} />`}
      <${Cn} pairs=${p} />
    </article>
  `}var We,Za,Ya,Ou,jt,un=B(()=>{"use strict";V();W();Ht();I();Be();nt();kt();Rt();yt();Re();We=k.shared.work;Za=(t,e)=>Ot(t,"figure",e);Ya=t=>x(t,"state")&&g(We.own_state,{state:X("CellState",x(t,"state"))});Ou=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;jt=t=>[...t].sort((e,n)=>st(S(e),S(n)))});function ys({bar:t,most:e=20}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function ei(t,e,n){let{word:s,lines:o}=Ve(t),r=t&&[t.strict,xe[t.most_basis]?.[1],t.requested&&qn.requested_mark];return[s,...o,...r||[],e&&ti(e,n)].filter(Boolean).join(" · ")}function Bh({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${qn.undecided}</p>`;let u=a`<a href=${Ds({column:n,barrier:null},o,F.route.query)}>${qn.see_elsewhere}</a>`;return a`
    <p>${Ko($t(o))}</p>
    ${r.length>0&&a`<h3>${qn.why}</h3>`}
    ${r.map($=>a`<p>${x($,"rationale")} <span class="zacht">${x($,"source")}</span></p>`)}
    ${p&&a`<p>${qn.unexpected}</p>`}
    ${i>0&&a`<p>${g(qn.elsewhere,{count:i,kind:bt(n)})} ${u}</p>`}
    ${l&&a`<h3>${qn.who}</h3><${Jl} list=${l} plan=${o} />`}
  `}function Fh({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=me(),c=me();an(()=>{let b=document.getElementById(po(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(po(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Ve(e),m=g(qn.panel_note,{scenario:Kt(o,r)}),d=n&&g(qn.changed.usual,{phrase:Xo(n.usual)}),h=e.initiatives>0&&!o.strict&&H(e.strict||r.words.stands),f=e.things.map(b=>{let w=Or(b).filter(v=>e.links.includes(v));return a`<${Su} key=${b} id=${b} scenario=${o} contributions=${w} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>F.led?history.back():U({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>${g(qn.panel,{row:t.label,step:St(s)})}</h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${ti(n,r)}. ${d}</p>`}
      ${h&&a`<p class="zacht">${h}.</p>`}
      <p class="zacht">${D&&`${r.title}. `}${m}</p>
      ${e.requested&&a`<p>${qn.requested} <${at} ids=${e.requested} />.</p>`}
      ${f.length?f:a`<${Bh} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function or({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=Ua(t),i=$t(r);if(!i)return null;let l=Ke(e,n,i).find(u=>u.key===s),c=l?.cells[Sn(i).indexOf(o)];if(!c)return null;let p={row:l,cell:c,change:tr(e,n,i)(s,o),step:o,scenario:n,plan:i,address:t};return a`<${Fh} key=${t} ...${p} />`}var sn,qn,Nr,Lh,sc,Mh,Th,zh,Xa,ti,go=B(()=>{"use strict";V();et();W();I();Pn();nt();kt();Rt();$o();yt();un();sn=k.overview.legend,qn=k.overview;Nr=({expected:t=sn.expected,quiet:e=sn.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${sn.states.map(o=>a`
        <li><span class="staal"><${ys} bar=${[[o,1,0]]} /></span>${H(y.codes.CellState[o].label)}</li>
      `)}
    <li><span class="staal"><${ys} bar=${[[sn.support_state,1,1]]} /></span>${sn.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${sn.undecided}</li>`}
    <li><span class=${`staal ${n?"blanco":"streepje"}`} aria-hidden="true">${!n&&"–"}</span>${e}</li>
  </ul>
`,Lh=Object.entries(xe).map(([t,[,e]])=>a`<span class="staal"><${Me} basis=${t} /></span>${e}`),sc=()=>a`<${A} look="stalen" items=${Lh} />`,[Mh,...Th]=sn.sample.words,zh=sn.sample.bar.map(([t,e])=>[t,Number(e),0]),Xa=({undecided:t})=>a`
  <aside class="legenda" aria-label=${sn.title}>
    <h2>${sn.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${ys} bar=${zh} /><strong>${Mh}</strong>
      ${Th.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${sn.explain}</p>
    <${Nr} undecided=${t} />
    <h3>${sn.how}</h3>
    <${sc} />
    <p><span class="anders">${sn.other}</span>${sn.other_says}</p>
  </aside>
`,ti=({by:t},e)=>je(e).overview.changed[t]});function ju({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${H(s)}`;return a`<${Cn} pairs=${Object.values(y.codes[t]).map(n=>[e(n),n.definition])} />`}function Lu({id:t=""}){let e=Fe.reading;return a`
    <${rr} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${ju} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${y.plans.map(n=>a`<p>${`${fs(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      ${y.plans.some(({document:n})=>n)&&a`<p>${e.own_words}</p>`}
    <//>
  `}function Eh(){let{howto:t}=k.overview,e=Object.values(xe).map(([s])=>s),n={report:D?t.reports:ms(),marks:e.join(" "),source:To()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${g(s,n)}</li>`)}</ol>
    </details>
  `}function Nh({name:t,one:e,plan:n,open:s}){let o=i=>Ts(i)?a`<${N} id=${i} />`:i,r=me();return Te(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${Pa(t,D?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<${A} look="geteld" items=${e.things.map(o)} />`}
    </li>
  `}function Rh(){let t=s=>a`
    <${N} id=${mt(s,"initiative")} />${" → "}<${Ra} id=${mt(s,"barrier")} />
    ${`: ${x(s,"rationale")}`}<${ho} of=${s} />
  `,e=s=>a`
    <${N} id=${mt(s,"initiative")} />${`: ${Vt(s,"status")}`}<${ho} of=${s} />
  `,n=Cu(Ln.statuses).map(e);return a`
    <${Ir} of=${Fe.weak} id="lezing" items=${Cu(Ln.weak).map(t)}
      intro=${g(Fe.weak.intro,Ln.links)} />
    <${Ir} of=${Fe.other} id="anders" items=${Ln.other.map(t)} />
    ${n.length>0&&a`<${Ir} of=${Fe.statuses} id="standen" items=${n} />`}
  `}function Wh(){let t=e=>a`
    <${N} id=${e} />: ${x(e,"summary")}<${ue} of=${[e]} />
  `;return a`<${Ir} of=${Fe.clashes} id="tegenspraak" items=${jt(Ln.clashes).map(t)} />`}function Dh(){if(!Ln.judged.length)return null;let t=e=>g(Fe.judged.line,{step:S(mt(e,"barrier")),kinds:gt(e,"interventionKind").map(bt).join(", "),state:Vt(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:lt(x(e,"asOf"))});return a`<${Ir} of=${Fe.judged} id="oordelen" items=${Ln.judged.map(t)} />`}function Uh(){let t=Fe.expected.columns,e=[Gt("stap",t.step,n=>mt(n,"barrier")),{key:"soort",label:t.kind,text:n=>gt(n,"interventionKind").map(bt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${rr} of=${Fe.expected} id="verwacht" count=${Ln.expected.length}>
      <${_t} id="verwachtingen" caption=${Fe.expected.caption} rows=${Ln.expected} columns=${e} />
    <//>
  `}var Pr,Fe,Ah,rr,Ph,Ih,Mu,Ln,oc,qh,Ir,Cu,Tu,zu=B(()=>{"use strict";V();et();Et();W();Ht();I();nt();kt();go();Oe();yt();Re();un();Pr=k.method,Fe=k.unknown,Ah=3,rr=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${sr} id=${e!==void 0&&e<=Ah?"":s} close=${o}
    title=${e===void 0?t.title:g(Fe.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Ph=()=>U({getal:null},!0),Ih=({scenario:t})=>a`
  <${rr} of=${Pr.numbers} id="getallen" close=${F.route.query.getal?Ph:null}>
    ${ze(t).map(e=>a`
        ${D&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(Vn(t,e).named).map(([n,s])=>a`<${Nh} key=${n} ...${{name:n,one:s,plan:e}} open=${F.route.query.getal===n} />`)}
        </ul>
      `)}
  <//>
`,Mu=({route:t})=>a`
  <${dt} text=${Pr.title}><p class="uitleg">${Pr.intro}</p><//>
  <${Eh} />
  <div class="blok"><${Xa} /></div>
  <${rr} of=${Pr.states} id="standen"><${ju} list="CellState" /><//>
  <${Ih} scenario=${Q(t.query)} />
  <${Lu} id=${G()?"lezen":""} />
  <p><a href=${L("weet-niet")}>${Pr.unknown}</a></p>
`,Ln=y.unknown,oc=({of:t,id:e,ids:n,more:s})=>a`
  <${rr} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${Le} ids=${jt(n)} more=${s} />`}
  <//>
`,qh=t=>a`<span class="zacht"> – ${_e(t).toLowerCase()}</span>`,Ir=({of:t,id:e,items:n,intro:s})=>a`
  <${rr} of=${t} id=${e} count=${n.length} intro=${s}><${A} items=${n} /><//>
`,Cu=t=>[...t].sort((e,n)=>st(S(mt(e,"initiative")),S(mt(n,"initiative"))));Tu=()=>a`
  <${dt} text=${Fe.title}><p class="uitleg">${Fe.intro} ${Xn}</p><//>
  <${oc} of=${Fe.unjudged} id="ongeplaatst" ids=${Ln.unjudged} more=${qh} />
  <${Rh} />
  <${Wh} />
  <${Dh} />
  <${oc} of=${Fe.nameless} id="naamloos" ids=${Ln.nameless} />
  <${oc} of=${Fe.generic} id="verzamelnamen" ids=${Ln.generic} />
  <${Uh} />
  <${Lu} id="lezen" />
`});function bo({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=kr(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var _s,ar=B(()=>{"use strict";V();_s=t=>a`<label class="veld"><span>${t.label}</span><${bo} ...${t} /></label>`});function Fu({plans:t,here:e}){let n=(i,l)=>a`<details><summary>${i}</summary><${Le} ids=${jt(l)} /></details>`,[s,o]=t.map(i=>C(ko(i).filter(e).flatMap(Qn))),r=s.filter(i=>o.includes(i));return[n(g(Rn.in_both,{count:r.length}),r),...t.map((i,l)=>{let c=ko(t[1-l]).flatMap(Qn),p=[s,o][l].filter(u=>!c.includes(u));return n(g(Rn.only_in,{plan:i.title,count:p.length}),p)})]}function Au(t,e){let n=[...ps("Publication")].filter(s=>Ut(s,e.key));return jt(rc(t)).map(s=>({id:s,found:du(s,[...ko(e),...n])}))}function Eu({rows:t,plan:e,other:n}){let s=p=>jt(ko(n).filter(u=>hl(u).some($=>hl(p).includes($)))),o=({shared:p})=>g(Rn.found,{shared:p.join(", ")}),r=({found:p})=>p.map(u=>[S(u.id),pe(u.id),...Bu(u.id),o(u)].filter(Boolean).join("; ")).join(" | ")||Rn.none,i=p=>a`
    <${N} id=${p.id} /> <${Ct} id=${p.id} />
    <p class="zacht">${[...Bu(p.id),o(p)].join("; ")}</p>
  `,l=[Gt("actie",e.title,({id:p})=>p),{key:"lijkt",label:`${n.title}, ${Fn(n.date,n)}`,sort:!1,text:r,cell:({found:p})=>p.length?a`<${A} items=${p.map(i)} />`:Rn.none},{key:"vak",label:Rn.same_cell,sort:!1,text:({id:p})=>s(p).map(S).join("; "),cell:({id:p})=>s(p).length>0&&a`<${Hh} ids=${s(p)} />`}],c={name:"lijkt-op.csv",origin:()=>ee(null)};return a`
    <p class="zacht">${Rn.note}</p>
    <${_t} id=${`lijkt-${e.key}`} caption=${Rn.title} rows=${t} columns=${l} file=${c}
      hideCaption />
  `}function Vh({plan:t,other:e}){let[n,s]=R(""),o=jt(C(ko(t).flatMap(Qn))).map(c=>[c,S(c)]),r=n?Au(e,t):[],i=c=>r.flatMap(({id:p,found:u})=>u.filter($=>$.id===c).map(({shared:$})=>({id:p,shared:$}))),l=jt(ko(t).filter(c=>n&&Qn(c).includes(n)));return a`
    <${_s} label=${Rn.who} value=${n} options=${[["","…"],...o]} pick=${s} />
    ${n&&a`<${Eu} rows=${l.map(c=>({id:c,found:i(c)}))} plan=${t} other=${e} />`}
  `}function Nu({plans:t}){let[e,n]=[...t].sort((r,i)=>rc(r).length-rc(i).length),s=()=>a`<${Eu} rows=${Au(e,n)} plan=${e} other=${n} />`,o=()=>a`<${Vh} plan=${n} other=${e} />`;return a`
    <${er} summary=${g(Rn.summary,{plan:e.title})} inside=${s} />
    <${er} summary=${g(Rn.reverse,{other:e.title})} inside=${o} />
  `}var Rn,ko,rc,Bu,Hh,Pu=B(()=>{"use strict";V();W();I();ao();nt();kt();Rt();ne();$o();yt();ar();Re();un();Rn=k.compare.alike,ko=({key:t})=>An.filter(e=>Ut(e,t)),rc=t=>ko(t).filter(e=>Xt(e,"Measure"));Bu=t=>[...oo(t),ie(t)?No(t):y.lookups[t]?.description].filter(Boolean);Hh=({ids:t})=>a`<details><summary>${M(k.measures.count,t.length)}</summary><${Le} ids=${t} /></details>`});function Kh(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Gh(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=lc(s,o,.8);return n}function Qh(t,e){return[...t.querySelectorAll(Jh)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=ni(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Yh(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(ac(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Iu[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Yh(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=wo(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let m=ni(new DOMMatrix(e).translate(l,o));return l+=wo(p.trim(),$,u.fontWeight),[{at:m,text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill}]})}function wo(t,e,n){return ic.font=`${n} ${e}px ${si}`,ic.measureText(t).width}function Zh(t,e,n){let{width:s,height:o}=e,r=ni(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?lc(s/2,o/2,s/2-1):qr(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;ac(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Kh(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Gh(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:qr(0,o/2-1,s,2),fill:u[0]});for(let[,d,h,f]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(h)?i.push({at:r,d:qr(0,o+Number(h),s,-Number(h)),fill:d}):i.push({at:r,d:qr(+f/2,+f/2,s-+f,o-+f),fill:"none",stroke:d,wide:+f});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),m={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};for(let[d,h]of Object.entries(l?{top:c}:m)){let f=$(d);f.wide&&ac(f.stroke)&&i.push({at:r,d:h,fill:"none",...f})}return i}function Xh(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),m=i[i.length-1];m&&Math.abs(m.on.top-$.top)<3?(m.text+=` ${p}`,m.on=new DOMRect(m.on.left,m.on.top,$.right-m.on.left,m.on.height)):i.push({on:$,text:p})}wo("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=ic.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+wo($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let m=ni(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:m,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function qu(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Qh(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Xh(u,l,c):u instanceof Element?qu(u,l,c):[]);return o.style.transform="",[...Zh(s,i,l),...p]}function cc(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=qu(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*wo(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var ni,ac,qr,lc,Iu,Jh,ic,si,Ru=B(()=>{"use strict";ni=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),ac=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),qr=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,lc=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Iu={path:(t,e)=>e.getAttribute("d")||"",circle:t=>lc(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>qr(t("x"),t("y"),t("width"),t("height"))},Jh=[...Object.keys(Iu),"text"].join();ic=document.createElement("canvas").getContext("2d"),si=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function pc(t,e,n,s,o,r){let i=Sp(t,p=>wo(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,xs,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function Hu({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=y.meta,l=[fs($t(e?.plan)),e&&Kt(e)].filter(Boolean).join(". "),c=document.querySelector(n);c.classList.add("heel");let p=cc(c);c.classList.remove("heel");let u=Math.max(p.width,eg),$=pc(t,22,650,tg,u,xs),m=pc(`${l}. ${Xn} ${o}`.trim(),13,400,Wu,u,$.below+2),d=m.below+16,[h,f,b]=[xs,d+p.height+24,0],w=[...document.querySelectorAll(s)].map(cc).flatMap(j=>{h>xs&&h+j.width>xs+u&&([h,f,b]=[xs,f+b+6,0]);let E=Uu(j.shapes,h,f);return h+=j.width+20,b=Math.max(b,j.height),E}),v=g(Rr.foot,{version:r,content:(i||"").slice(0,12)}),O=pc(v,13,400,Wu,u,f+b+16),_=[...$.shapes,...m.shapes,...Uu(p.shapes,xs,d),...w,...O.shapes];return{title:`${t} ${l}. ${Xn}`,width:u+2*xs,height:O.below+xs,shapes:_}}function sg(t){let{title:e,width:n,height:s,shapes:o}=Hu(t),r=(c,p,u,$="")=>{let m=c.appendChild(document.createElementNS("http://www.w3.org/2000/svg",p));for(let[d,h]of Object.entries(u))h!==void 0&&h!==""&&m.setAttribute(d,String(h));return m.textContent=$,m},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":si,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w,opacity:v}of o){let[O,_,j,E,K,T]=c,z=O===1&&!_&&!j&&E===1?`translate(${K} ${T})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:z,fill:$,...m&&m!=="none"&&{stroke:m,"stroke-width":d,"stroke-dasharray":h},opacity:v===1?void 0:v}):r(l,"text",{transform:z,...{"font-size":f,"font-weight":b,"font-style":w},fill:$},p)}On(Wa(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function og(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=Hu(t),o=document.createElement("canvas"),r=Math.min(ng,Du/e,Du/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:m,wide:d,dash:h,size:f,weight:b,slant:w="",opacity:v=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=v,i.fillStyle=$,i.font=`${w} ${b} ${f}px ${si}`,p!==void 0&&i.fillText(p,0,0);let O=new Path2D(u);$!=="none"&&i.fill(O),m&&m!=="none"&&d&&(i.strokeStyle=m,i.lineWidth=d,i.setLineDash((h||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(O)),i.restore()}let l=Wa(`${t.name}.png`);o.toBlob(c=>c?On(l,c,"image/png"):At(g(Rr.too_large,{name:l})),"image/png")}var Rr,tg,Wu,xs,eg,ng,Du,Uu,on,Us=B(()=>{"use strict";Ne();V();W();I();kt();ne();Ru();Rr=k.shared.export,[tg,Wu]=["#16212B","#46525D"],[xs,eg,ng,Du]=[28,720,2,12e3],Uu=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));on=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>sg(t)}>${Rr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>og(t)}>${Rr.png}</button>
  </span>
  <span class="breder zacht">${Rr.wider}</span>
`});function Vu({rows:t,unit:e,end:n}){let s=n?de.right:de.left-de.box,o=n?de.right+de.box+12:de.left-de.box-12;return t.map(({state:r,count:i,y:l})=>{let c=de.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${de.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Hs(r)}
        </text>
      </g>
    `})}function rg({band:t,unit:e}){let n=t.count*e,s=de.top+t.y1*e+n/2,o=de.top+t.y2*e+n/2,r=(de.left+de.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${de.left} ${s} C${r} ${s} ${r} ${o} ${de.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${Ku(t)}</title></path>
  `}function ag({flow:t}){let e=Math.max(...t.bands.map(o=>o.count)),n=({to:o,count:r})=>a`
    <i aria-hidden="true" class=${`b-${o}`} style=${{width:`${100*r/e}%`}}></i>
    ${r} ${Hs(o)}
  `,s=o=>t.bands.filter(r=>r.from===o);return a`<div class="standlijst">
    ${t.left.map(({state:o,count:r})=>a`
        <section><h3>${r} ${Hs(o)}</h3><${A} items=${s(o).map(n)} /></section>
      `)}
    <p class="zacht">${yo.listed}</p>
  </div>`}function Gu({flow:t,one:e,other:n,counted:s}){if(G())return a`<${ag} flow=${t} />`;let o=de.height/t.height,r=t.bands.map(Ku).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${yo.title}>
      <svg viewBox=${`0 0 ${de.width} ${de.height+de.top+14}`} role="img"
        aria-label=${g(yo.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${de.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${de.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${rg} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${Vu} rows=${t.left} unit=${o} />
        <${Vu} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${yo.caption}</figcaption>
      <p class="acties"><${on} name="overgang" title=${`${yo.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var yo,de,Hs,Ku,Ju=B(()=>{"use strict";V();Et();W();I();nt();Us();yo=k.compare.flow,de={width:960,height:430,top:40,left:230,right:640,box:16},Hs=t=>t?H(X("CellState",t)):yo.fresh,Ku=({count:t,from:e,to:n})=>M(yo.band,t,{from:Hs(e),to:Hs(n)})});function lg(t){let e=rs[rs.length-1],n=y.plans.map(c=>rs.findLast(p=>p.plan===c)||e),[s,o]=D?n:[rs[0],e],r=rs.slice(0,-1).find(c=>c.key===t.van)||s,i=rs.slice(rs.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function cg({change:t,side:{plan:e,date:n,label:s},at:o}){let r=Wr(t)?null:ss(t.kind,[t.barrier,t.other_barrier][o],e.key),i=L("overzicht",{cel:r,plan:r?null:e.key,stand:n===we?null:n}),l=c=>a` <${Ct} ...${{id:c,date:n}} /> <${ec} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${Le} ids=${jt(t.work[o])} more=${l} />
    </div>
  `}function pg({rows:t}){let e=([,,o,r])=>a`${r} <a href=${Xe(o)}>${Y.see}<span class="sr"> ${S(o)}</span></a>`,n=Object.entries(Object.fromEntries(t.map(([o,r])=>[o,r]))),s=o=>o.folds?a`<${mo} part=${o} level=${3} count=${o.rows.length} />`:a`<h3>${o.title}</h3>`;return a`
    <${P} title=${g(Y.stated,{count:t.length})} note=${Y.stated_note}>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${nr("uitspraken",t,{of:([o])=>o,titles:n}).map(o=>a`${s(o)}<${A} look=${fo(o)} items=${o.rows.map(e)} />`)}
    <//>
  `}function ug({found:t,one:e,other:n,mode:s,counted:o}){let r={of:_=>Wr(_)?_.whose:_.other_barrier||_.barrier||"",titles:[...kn,["",k.shared.all_steps],["apart",Y.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:_})=>_,titles:Object.entries(Y.whose).map(([_,j])=>[_,g(j,l)])},p=_=>_.map(Go).join(", "),u=_=>H(bt(_.kind)),$=_=>C([_.barrier,_.other_barrier].map(St)).join(" / "),m=_=>u(_)+(s==="plans"&&!Wr(_)?` (${$(_)})`:""),d=[{key:"stap",label:Y.columns.step,text:$},{key:"soort",label:Y.columns.kind,text:u},{key:"een",label:e.label,text:_=>H(_.states[0])},{key:"ander",label:n.label,text:_=>H(_.states[1])},{key:"weg",label:g(Y.left[s],l),sort:!1,text:_=>p(_.left)},{key:"erbij",label:g(Y.joined[s],l),sort:!1,text:_=>p(_.joined)}],h=i.flatMap(({label:_,date:j},E)=>{let K=T=>`${S(T)} (${pe(T,j)})`;return[{key:"wie",label:g(Y.who,{label:_}),text:T=>p(T.who[E])},{key:"wat",label:g(Y.work,{label:_}),text:({work:T})=>jt(T[E]).map(K).join("; ")}]}),f=_=>a`
    ${_.sentence}
    <${os} title=${[Y.see_both,a`<span class="sr"> ${bt(_.kind)}, ${$(_)}</span>`]}>
      <div class="standen">${i.map((j,E)=>a`<${cg} ...${{change:_,side:j,at:E}} />`)}</div>
    <//>
  `,b=_=>a`
    <${mo} part=${_} level=${3} names=${_.rows.map(m)}
      count=${_.rows.some(Wr)?"":M(Y.differ,_.rows.length)} />
  `,w=()=>Nn([...d,...h],t.changes,()=>ee(null,"",o)),v=a`
    <${os} title=${Y.as_table}>
      <${_t} id="vakken" caption=${Y.table} rows=${t.changes} columns=${d} />
    <//>
  `,O=a`<div class="acties"><${ve} name="vergelijk-vakken.csv" rows=${w} /></div>`;return a`
    ${t.changes.length?O:a`<p>${k.shared.none}</p>`}
    ${nr("verschillen",t.changes,s==="plans"?c:r).map(_=>a`
        ${_.folds&&b(_)}
        ${Y.elsewhere[_.key]&&a`<p class="zacht">${g(Y.elsewhere[_.key],l)}</p>`}
        <${A} look=${fo(_)} items=${_.rows.map(f)} />
      `)}
    ${t.notes.map(_=>a`<p class="zacht">${_}</p>`)}
    ${t.changes.length>0&&v}
  `}function dg({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=u=>({state:$})=>String(e.bands.find(m=>m.from===$&&m.to===u)?.count||Y.nothing),c=[{key:"plan",label:n.label,sort:!1,text:({state:u})=>Hs(u)},...e.right.map(({state:u})=>({key:u,label:Hs(u),sort:!1,text:l(u)}))],p=g(Y.counts_table,{before:n.label,after:s.label});return a`
    <${P} title=${Y.counted}>
      <p class="zacht">${g(Y.counts,{both:i,fresh:t.fresh.length})}</p>
      <${Gu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${M(Y.heads,r.length,{names:rt(r.map(Qt))})}</p>`}
      <${os} title=${Y.flow.table}>
        <${_t} id="overgang" caption=${p} rows=${e.left} columns=${c} />
      <//>
    <//>
  `}function $g(t,e,n){let{notes:s,changes:o,statements:r,actions:i}=t,l=c=>({[c]:i?.[c].filter(n)});return{notes:e?[]:s,statements:r.filter(([,,c])=>n(c)),changes:o.filter(({barrier:c,other_barrier:p})=>!e||[c,p].includes(e)),actions:i&&{...i,...l("moved"),...l("stayed"),...l("fresh")}}}function mg({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=m=>i.has(m)?"":pe(m,e.date),c=m=>i.has(m)?a`<span class="zacht">${Y.not_yet}</span>`:a`<${Ct} id=${m} date=${e.date} />`,p=[Gt("actie",Y.action,m=>m),{key:"wat",label:Y.what,text:_e},{key:"plan",label:e.label,text:l,cell:c},jn("nu",n.label,m=>m,n.date)],u=()=>Nn(p,r,()=>ee(null,e.plan.key,o)),$=()=>U({alles:s?"nee":"ja"});return a`
    <${P} look=${null} title=${g(s?Y.all:Y.changed,{count:r.length})}>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${Y.show_all}</button>
        <${ve} name="vergelijk.csv" rows=${u} />
      </div>
      <${_t} id="vergelijk" caption=${Y.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    <//>
  `}function Yu({route:t}){if(rs.length<2)return a`<${dt} text=${Y.title} /><p>${Y.alone}</p>`;let{one:e,other:n,after:s}=lg(t.query),o=Q(t.query),r=Wl(o),i=`${o.stated?"stated":"all"}${o.strict?"|strict":""}`,l=y.comparisons[`${e.key}|${n.key}|${i}`],c=hn.some(z=>z.notation===t.query.stap)?t.query.stap:"",p=l.actions&&Gn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",u=z=>(!c||Jn(z).includes(c))&&(!p||y.works[z]?.chapters?.includes(p)),$=$g(l,c,u),{actions:m}=$,d=[e.plan,n.plan],h=$.changes.filter(z=>!Wr(z)),f=h.filter(({whose:z})=>!z.endsWith("-open")).length,b=c&&p?null:m?.flows[c||p],w=(t.query.alles||p&&"ja")==="ja",v=An.filter(z=>Ut(z,e.plan.key)&&y.works[z]?.container&&u(z)),O=m?"dates":"plans",_=g(Y.intro[O],{before:e.label.toLowerCase(),after:n.label.toLowerCase()}),j=a`
    <${xn} label=${Y.first} name="van" chosen=${e.key} options=${Qu(rs.slice(0,-1))} />
    <${xn} label=${Y.second} name="met" chosen=${n.key} options=${Qu(s)} />
  `,E=a`
    <${P} title=${g(f<h.length?Y.cells_open:Y.cells,{sure:f,open:h.length-f})}>
      <${ug} ...${{found:$,one:e,other:n,mode:O,counted:r}} />
    <//>
  `,K=a`<${P} title=${Y.alike.title}><${Nu} plans=${d} /><//>`,T=a`
    <${P} title=${Y.alike.partners} note=${Y.alike.partners_note}><${Fu} ...${{plans:d,here:u}} /><//>
  `;return a`
    <${dt} text=${Y.heading[O]} title=${Y.title}><p class="uitleg">${_} ${Xn}</p><//>
    <${vn}>
      <${Hl} />
      <div class="velden">
        ${rs.length>2&&j}
        <${xn} label=${Y.columns.step} name="stap" options=${kn} />
        ${m&&a`<${xn} label=${ig} name="hoofdstuk" options=${no} />`}
      </div>
    <//>
    ${m&&b&&a`<${dg} ...${{actions:m,flow:b,one:e,other:n,counted:r,heads:v}} />`}
    ${m&&a`<${pg} rows=${$.statements} />`}
    ${!m&&K}
    ${!p&&E}
    ${m?a`<${mg} ...${{actions:m,one:e,other:n,counted:r,all:w}} />`:T}
    <${Ce} text=${M(Y.shown,f)} />
  `}var Y,ig,rs,Wr,Qu,Zu=B(()=>{"use strict";V();et();Et();W();Ht();I();Pn();nt();kt();Rt();Pu();nn();ne();Oe();yt();Ju();Re();un();Y=k.compare,ig=k.measures.fields.chapter,rs=y.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:D?g(Y.side,{plan:t.title,label:n}):H(n)}))),Wr=({whose:t})=>t==="apart",Qu=t=>t.map(e=>[e.key,e.label])});function hg({row:t,cell:e,change:n,step:s,plan:o}){let r=ei(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=ss(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${po(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>U({cel:i})}>
        <span class="sr">${g(k.overview.cell,{row:t.label,step:St(s)})}${r}</span>
        <${Xu} cell=${e} />
      </button>
    </td>
  `}function td({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?Se.undecided:Se.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function bg({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${g(Se.caption,{scenario:Kt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${Se.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${gg} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Wt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${N} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${hg} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${td} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function _g({plan:t,scenario:e,reach:n}){let s=Ke("partner",e,t),o=tr("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${gs} plan=${t} /><p>${Se.nothing_yet}</p>`:n.partners?a`
    ${D&&a`<h2>${t.title}</h2>`}
    <${gs} plan=${t} />
    <p>${Vn(e,t).phrase.reach}
      ${" "}<a href=${L("methode",{getal:"organisaties-in-de-tekst"})}>${Se.in_text}</a>. ${Se.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${bg} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${on} name=${`dekking-${t.key}`} title=${Se.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${wg} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${Se.alike.title}</h2><p>${Se.alike.note}</p></div>
        <${A} look="zelfde" items=${n.alike.map(r=>a`<strong>${r.steps}</strong> ${r.names}`)} />
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${yg} reach=${n} plan=${t} />
    </div>
  `:a`<p>${Se.nothing}</p>`}function ed({route:t}){let e=Q(t.query),{reach:n}=J(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${dt} text=${Se.heading} title=${Se.title} />
      <p class="zacht">${Kt(e)}</p>
      <${io} />
    </div>
    ${ze(e).map(o=>a`
        <${_g} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${or} address=${s} by="partner" scenario=${e} />`}
    <${Ce} text=${s?"":g(Se.shown,{scenario:Kt(e)})} />
  `}var Se,fg,Xu,uc,gg,kg,wg,yg,nd=B(()=>{"use strict";V();et();Et();W();Ht();I();Pn();kt();Rt();go();nn();Us();yt();Se=k.coverage,fg=5,Xu=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Me} basis=${t.most_basis} />
    <${ys} bar=${t.bar} most=${fg} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;uc=t=>!t.acting&&!t.undecided,gg=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${uc(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Xe(t.id)}>${t.label}</a>
    <span class=${uc(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;kg=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <span class=${Wt(t.id)?"verzamel":""}><${N} id=${t.id} text=${t.label} /></span>
  <a class="naar" href=${L("dekking",{...F.route.query,cel:ss(t.key,s,o.key)})}>
    <span class="sr">${t.label}: ${Ve(e).word}${n&&`, ${ti(n,o)}`}</span>
    <${Xu} cell=${e} />
  </a>
`,wg=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${kg} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${D?"h3":"h2"} class="stapkop">
            <span class=${uc(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${g(Se.step,{step:St(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<${A} items=${i} />`}
          ${!o.acting&&a`<${td} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,yg=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${D?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${L("aandachtspunten",{stap:n.step})}>${Se.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${Se.about}</p>
    <${Nr} expected=${Se.expected} quiet=${Se.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${sc} />
    <p><a href=${L("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function ri(t,e){let n=oi(e).map(o=>({row:o,ends:[...o.from,...o.to]})),s=o=>n.flatMap(({row:r,ends:i})=>i.includes(o)&&(o===t||!i.includes(t))?r:[]);return[t,...pt(t,"standsFor")].map(o=>({end:o,rows:s(o)})).filter(({rows:o})=>o.length)}function od(t,e){let{columns:n=[]}=J(t).reach.find(c=>c.plan===e.key)||{},s=Ke("kind",t,e),o=Ke("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,m)=>u[m]?[m]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>qo(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>st(i(c),i(p)));return{stops:r,several:l}}var oi,sd,dc,_o=B(()=>{"use strict";W();Ht();I();ro();Be();Pn();nt();oi=({date:t,plan:e})=>ps("InformationFlow").filter(n=>eo(n,t)&&Ut(n,e)).map(n=>{let s=pt(n,"between"),o=r=>[...pt(n,r),...s].sort(qo);return{id:n,state:x(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>st(x(n.id,"content"),x(s.id,"content")));sd=([t,e],n)=>oi(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]),dc=(t,e,n)=>Object.keys(y.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function Sg(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(i=>{let l=[i.from,i.to].map(O=>o.get(O)).filter(O=>O!==void 0),[c,p]=l.sort((O,_)=>O.left-_.left);if(!c||!p)return{tie:i,d:"",x:0,y:0};let u=c.right-n.left,$=(c.top+c.bottom)/2-n.top,m=p.left-n.left,d=(p.top+p.bottom)/2-n.top,h=(u+m)/2,f=`M${u} ${$}C${h} ${$} ${h} ${d} ${m} ${d}`,b=Og.map(O=>{let[_,j,E,K]=[(1-O)**3,3*O*(1-O)**2,3*O*O*(1-O),O**3];return{tie:i,d:f,x:_*u+(j+E)*h+K*m,y:(_+j)*$+(E+K)*d}}),v=b.find(O=>r.every(_=>Math.max(Math.abs(_.x-O.x),Math.abs(_.y-O.y))>vg))||b[0];return i.number!==void 0&&r.push(v),v})}function Cg(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function ir({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=me(),[c,p]=R([]);an(()=>{let f=()=>p(Sg(l.current,n));f();let b=new ResizeObserver(f);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(f=>f.id===s)?s:u[0]?.id,m=({from:f,to:b})=>f===s||b===s,d=new Set(n.filter(m).flatMap(({from:f,to:b})=>[f,b]));return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${f=>{let b=f.target.dataset.vak;if(!b||f.ctrlKey||f.metaKey||f.altKey)return;if(!xg.includes(f.key))return i(f.key,b);let w=Cg(f.key,b,e,n);f.preventDefault(),w&&l.current.querySelector(`[data-vak="${CSS.escape(w)}"]`).focus()}}>
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
  `}var xg,vg,Og,ai=B(()=>{"use strict";V();xg=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],vg=28,Og=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function lr({label:t,id:e,thing:n,pick:s,among:o=Ts}){let[r,i]=R(!1),l=()=>jt([...cn.keys()].filter(f=>te(f)&&o(f))),c=De(()=>r?l():[],[r]),[p,u]=R(null),$=f=>{let b=Nt(f.trim()),w=_=>[S(_),Qt(_),...gt(_,"altLabel")].map(Nt),v=_=>Kn(_)?w(_):w(_).slice(0,2),O=c.find(_=>S(_)===f)||c.find(_=>v(_).includes(b));return O?[O]:c.filter(_=>b&&w(_).some(j=>j.includes(b)))};Te(()=>u(null),[n]);let{route:m}=F,d=f=>{if(F.route!==m)return;let[b,...w]=$(f.target.value);u(b&&!w.length?null:f.target.value),b&&!w.length&&s(b)},h=p?$(p).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(Ts(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(f=>a`<option value=${S(f)}></option>`)}</datalist>
      ${p&&a`<small role="status">${h?g(rd.meant,{names:h}):rd.unknown_thing}</small>`}
    </label>
  `}var rd,ii=B(()=>{"use strict";V();et();W();I();nt();un();rd=k.explore});function Lg({count:t,...e}){let n=ld(Ro(e.from,e.to,e.scenario,!0),e),s=n.length>0&&` ${g(ut.only,{names:id(n)})}`;return a`<p role="status"><strong>${t?M(ut.none_but,t):ut.none}</strong>${s}</p>`}function Mg({from:t,to:e,scenario:n}){let s=Rp([t,e],n).map(u=>u.label),o=Wp([t,e],n),r=sd([t,e],n),i=u=>tt(u,"who",n.date).map($=>$.to),l=i(t).some(u=>i(e).includes(u)&&Xt(u,"Agreement")),c=[t,e].every(Kn)?[!r.length&&ut.silent.flow,!l&&ut.silent.agreement]:[],p=rt(c.filter(Boolean));return a`
    ${s.length>0&&a`<p>${g(ut.shared,{steps:rt(s)})}</p>`}
    ${r.length>0&&a`<p>${ut.flows} <${at} ids=${r} />.</p>`}
    ${p&&a`<p>${g(ut.silent.phrase,{what:p})}</p>`}
    ${o.length>0&&a`<p>${ut.bodies} <${at} ids=${o} />.</p>`}
  `}function $c({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(u=>Ot(u,"chapterLead",e)),r=s.filter(u=>(o||s).includes(u)&&Ut(u,n)),[i,l]=o?ut.headed:ut.heads,c=(o?[s,o]:[]).map((u,$)=>{let d=u.filter(f=>!r.includes(f)&&Ut(f,n)).flatMap(f=>Ot(f,"inChapter")).filter(f=>wn(f).includes(t[1-$])&&!wn(f).includes(t[$])),h={who:S(t[$]),other:S(t[1-$])};return d.length>0&&a`<p>${g(ut.within,h)} <${at} ids=${d} />.</p>`}),p=[r.length>0&&a`<p>${i} <${at} ids=${r} />.</p>`,...c].filter(Boolean);return a`${p}${l&&p.length>0&&a`<p>${l}</p>`}`}function Tg({from:t,to:e,scenario:n,collective:s}){let o=De(()=>Sa(t,e,n,s),[t,e,s,n]),r=o.length>jr?g(ut.longer.first,{count:jr}):M(ut.longer.all,o.length),i=o.slice(0,jr).map(l=>a`<${at} ids=${l} between=" – " />`);return a`<h3 role="status">${r}</h3><${A} as="ol" look="wegen" id="langere" items=${i} />`}function cd(t){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${x(r,"rationale")||x(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?H(n(r)):n(r));return a`
    <${N} id=${e} />${D&&` (${vt(e)?.title})`} <${Ct} id=${e} />
    ${C(t.map(({from:o})=>o)).map(o=>a`<p><${N} id=${o} />: ${s(o).join(" ")}</p>`)}
    <${ue} of=${t.flatMap(o=>o.of)} />
  `}function zg({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=ld(t,e),i=De(()=>{let f=w=>[ie(w)?"wat":"wie",r.includes(w)&&"verzamel",(w===n||w===s)&&"begin"].filter(Boolean).join(" "),b=w=>w.some(v=>r.includes(v))?"l-punt":"l-heel";return{columns:t.layers.map(w=>w.map(v=>({id:v,text:S(v),look:f(v)}))),ties:t.lines.map(({from:w,to:v},O)=>({from:w,to:v,number:O+1,look:b([w,v])}))}},[t]),l=t.layers.map(f=>ie(f[0])),c=r.length?Ro(n,s,o):t,p=c?.length===t.length?c.count:0,u=id(r),$=M(ut.works,l.filter(Boolean).length),m={from:S(n),to:S(s),count:t.lines.length},d=f=>U({van:null,naar:null,uit:f,kies:f}),h=a`
    <div class="tekening">
      <div class="vlak" id="verbindingbeeld">
        <${ir} heads=${l.map(f=>f?ut.columns.what:ut.columns.who)} ...${i} chosen=""
          label=${g(ut.picture,m)} choose=${d} press=${()=>{}} />
      </div>
    </div>
    <p class="acties">
      <${on} name=${k.explore.file} title=${`${m.from} – ${m.to}`} scenario=${o}
        of="#verbindingbeeld" legend="#geen" />
    </p>
  `;return a`
    <p role="status">
      ${p>0&&a`<strong>${M(ut.counted,p,{works:$})}</strong> `}
      ${u&&`${M(ut.through,t.count-p,{names:u,works:$})} ${ut.dotted} `}${ut.says}
    </p>
    ${!G()&&h}
    <h2>${ut.sentences}</h2>
    <${A} as="ol" look="wegen" id="wegen" items=${t.lines.map(({roles:f})=>cd(f))} />
  `}function pd({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(w=>ad(w)?w:""),o=t.verzamel==="ja",r=t.langer==="ja",i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?qp(n,s,e):[],{length:p}=c,u=[n,s,o,e.key,e.plan],$=De(()=>l?Ro(n,s,e,o):null,u),m=(w,v,O)=>a`
    <${lr} label=${v} id=${w} thing=${O} among=${ad}
      pick=${_=>U({[w]:_})} />
  `,d=(w,v,O)=>a`
    <label class="vink">
      <input type="checkbox" id=${w} checked=${v} onChange=${()=>U({[w]:v?null:"ja"})} />
      ${` ${O}`}
    </label>
  `,h=$?a`<${zg} ...${i} found=${$} />`:l&&a`<${Lg} ...${i} count=${p} />`,f=c.flat().some(w=>w.name==="expected"),b=p>0&&a`
    <h3>${ut.together}</h3>
    ${f&&a`<p class="zacht">${ut.expecting}</p>`}
    <${A} look="wegen" items=${c.map(cd)} />
  `;return a`
    <section aria-label=${ut.heading}>
      <h2>${ut.heading}</h2>
      <div class="velden">
        ${m("van",ut.from,n)} ${m("naar",ut.to,s)}
        ${d("verzamel",o,ut.collective)}
        ${l&&a`<button type="button" onClick=${()=>U({van:s,naar:n})}>${ut.swap}</button>`}
        ${l&&$&&d("langer",r,ut.longer.show)}
      </div>
      <p><a href=${L("verken",{uit:n,kies:n})}>${ut.back}</a></p>
      ${!(n&&s)&&a`<p>${ut.choose}</p>`} ${n&&n===s&&a`<p>${ut.same}</p>`}
      ${l&&a`<${$c} of=${[n,s]} scenario=${e} />`}
      ${l&&a`<${Mg} ...${i} />`}
      ${$&&$.layers.length>jg?[b,h]:[h,b]}
      ${l&&$&&r&&a`<${Tg} ...${i} collective=${o} />`}
    </section>
  `}var ut,ad,jg,id,ld,ud=B(()=>{"use strict";V();et();Et();W();I();ro();_o();Be();nt();Rt();ai();Us();yt();ii();ut=k.explore.path,ad=t=>te(t)&&(Kn(t)||ie(t)),jg=3,id=t=>rt(t.map(S)),ld=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Wt(s)&&s!==e&&s!==n)});function hd(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=F.route.query,i=l=>{location.hash=L("verken",l)};return{f:()=>o?i({uit:t,kies:t}):U({uit:t,kies:t,weg:null}),"+":()=>!o&&Oa(t,e,s)&&U({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&U({uit:n.filter(l=>l!==t).join(",")}),h:()=>n.includes(t)&&!o||U({weg:[...li(r),t].join(","),kies:null}),p:()=>o?i({van:t}):U({van:t}),Escape:()=>U({kies:null})}}function Fg({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=hd(t,e),l=Oa(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Xe(t)}>${xt.actions.page}</a>
      ${s.join()!==t&&c("f",xt.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",M(xt.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",xt.actions.fold)}
      ${(r||!s.includes(t))&&c("h",xt.actions.hide)}
      ${!n.steps.includes(t)&&c("p",xt.actions.path)}
    </p>
  `}function gd(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${xt.panel.label}><p class="zacht">${xt.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=ie(n)?"from":"to",i=c=>a`
    <${N} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${co} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let m=n===c?p:c,d=x(u,"rationale");return a`
      ${m===Fs?xt.no_step:a`<${N} id=${m} />`}${" "}<${Me} basis=${$} />
      ${d&&a`<span class="zacht"> ${xt.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${co} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${xt.panel.label}>
      <h2>${vs(n)}</h2>
      ${ie(n)&&a`<p>${pe(n,t.scenario.date)}</p>`}
      ${Wt(n)&&a`<p class="zacht">${xt.panel.collective}</p>`}
      ${n!==Fs&&a`<${Fg} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?xt.panel.who:xt.panel.what}</h3>`}
      <${A} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?xt.panel.step:xt.panel.what}</h3>`}
      <${A} look="buren" items=${o.map(l)} />
    </section>
  `}function bd({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=De(()=>{let u=d=>`wie${Wt(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",m=d=>o||e.includes(d)?0:Oa(d,t,s);return{columns:[t.who.map(d=>({id:d,text:vs(d),look:u(d)+$(d),badge:m(d)})),t.what.map(d=>({id:d,text:vs(d),look:`wat${$(d)}`,more:[md(zs(d,s.date)),a` <small>${Vt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:vs(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:h,role:f})=>({from:d,to:h,look:`l-heel r-${f}`})),...t.ties.map(({work:d,step:h,basis:f})=>({from:d,to:h,look:dd(f,h)}))]}},[t]),l=u=>U({kies:u===n?null:u}),c=(u,$)=>$!==Fs&&hd($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=g(xt.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${ir} heads=${xt.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&$d("r-beoogd-ondertekenaar",xt.intended)}
      <li class="zacht">${xt.to_step}</li>
      ${Object.entries(xe).map(([u,[,$]])=>$d(dd(u),$))}
      ${Object.entries(y.codes.CellState).filter(([u])=>t.what.some($=>zs($,s.date)===u)).map(([u,{label:$}])=>a`<li>${md(u)}${H($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${xt.keys}</p>
  `}function kd({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(h=>h.work===d).map(h=>h.step),l=d=>As(d,n,s).length?xt.list.away:ds(d),c=[{key:"wie",label:xt.list.who,text:({who:d,work:h})=>d?vs(d):l(h),cell:({who:d,work:h})=>d?a`<${N} id=${d} /><${Rs} id=${d} />`:l(h)},{key:"rol",label:xt.list.role,text:d=>d.role},Gt("wat",xt.list.what,d=>d.work),{key:"stap",label:xt.list.step,text:d=>i(d.work).map(vs).join(", ")},jn("stand",xt.list.status,d=>d.work,n.date),ws(xt.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${M(xt.list.caption,r.length)}${s?"":`. ${xt.list.only}`}`;return a`<${_t} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>ee(n,vt(d.work)?.key)}}} />`}var xt,li,Bg,fd,vs,Ag,dd,$d,md,wd=B(()=>{"use strict";V();et();W();I();ro();nt();kt();Rt();ai();ne();yt();Re();xt=k.explore,li=t=>(t||"").split(",").filter(te),Bg=t=>Gn.find(e=>[x(e,"identifier"),e].includes(t)),fd=({uit:t,stap:e,partner:n,hoofdstuk:s})=>li(t||_a(e)?.id||en(n)||Bg(s)),vs=t=>t===Fs?xt.no_step:S(t);Ag={"●":"l-heel","◐":"l-lang","○":"l-punt"},dd=(t,e)=>e===Fs?"l-geen":Ag[xe[t]?.[0]]||"l-heel",$d=(t,e)=>a`<li><span class=${`streep ${t}`} aria-hidden="true"></span>${e}</li>`,md=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function _d({rows:t,chosen:e,state:n}){let s=De(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap($=>i($[u]))).sort(($,m)=>+!$-+!m).map($=>({id:`${u} ${$}`,text:$?S($):Ge.unnamed,look:`wie${$&&!Wt($)?"":" verzamel"}`})),c=t.flatMap(u=>{let $=u.between.length?"l-punt":"l-heel";return[...i(u.from).map(m=>({from:`from ${m}`,to:u.id,look:$})),...i(u.to).map(m=>({from:u.id,to:`to ${m}`,look:$}))]}),p=t.map(u=>({id:u.id,text:mc(u.id),look:"wat",more:Eg(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>U({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${Ge.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${ir} heads=${Ge.columns} ...${s} chosen=${e} label=${g(Ge.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&U({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function xd({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Pg} row=${c} />: <${N} id=${c.id} text=${mc(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${co} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${A} look="buren" items=${i.map(l)} />
    </section>
  `}function pi({rows:t,scenario:e,state:n}){let s=[yd("from",Ge.list.from),yd("to",Ge.list.to),Gt("inhoud",Ge.list.what,o=>o.id,mc),{key:"staat",label:Ge.list.state,text:o=>Vt(o.id,"flowState")},{key:"sindsdien",label:Ge.list.since,text:o=>Vt(o.id,"followUp")},ws(k.explore.list.where,o=>[o.id])];return a`
    <${_t} id="stromenlijst" caption=${g(Ge.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>ee(e)}} />
  `}var Ge,mc,Eg,Ng,ci,Pg,yd,fc=B(()=>{"use strict";V();et();W();I();_o();nt();Rt();ai();ne();yt();Re();Ge=k.explore.flows,mc=t=>`${x(t,"content")}${mt(t,"between")&&` (${Ge.among})`}`,Eg=({id:t})=>x(t,"followUp")&&a` <small>${g(Ge.since,{phrase:Vt(t,"followUp")})}</small>`,Ng=t=>t.map(e=>S(e)).join(", ")||Ge.unnamed,ci=({ids:t})=>t.length?a`<${at} ids=${t} />`:a`<span class="zacht">${Ge.unnamed}</span>`,Pg=({row:t})=>t.between.length?a`${Ge.between} <${ci} ids=${t.from} />`:a`<${ci} ids=${t.from} /> → <${ci} ids=${t.to} />`;yd=(t,e)=>({key:t,label:e,text:n=>Ng(n[t]),cell:n=>a`<${ci} ids=${n[t]} />`})});function ui({of:t,at:e}){let n=t.map(s=>a`<${Me} basis=${s.basis(e)} /><${Sd} one=${s} />`);return a`<${A} look="wiehier" items=${n} />`}function qg({text:t,children:e}){let[n,s]=R(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Rg({of:t,at:e}){if(t.length<=Ig)return a`<${ui} of=${t} at=${e} />`;let n=r=>Vt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>st(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${qg} text=${`${n(r[0])} (${r.length})`}><${ui} of=${r} at=${e} /><//>`)}
    <${ui} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function vd({stop:{step:t,silent:e},plan:n}){if(!e.length)return null;let s=r=>Ds({column:r,barrier:t.notation},n.key),o=e.map(({key:r,label:i})=>a`<a href=${s(r)}>${i}</a>`);return a`
    ${G()&&a`<p class="bij niemand">${as.silent}:</p>`}
    <${A} look="stilte" label=${as.silent} items=${o} />
  `}function Od({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?as.undecided:s?as.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${L("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function Cd({plan:t,scenario:e}){let{stops:n,several:s}=od(e,t),o=`route-${t.key}`,r=(p,u)=>a`<${ui} of=${p.all} at=${u} />`;if(G())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((p,u)=>a`
            <section>
              <${Od} stop=${p} place=${u+1} />
              <${vd} stop=${p} plan=${t} />
              ${p.all.length>0&&a`<details><summary>${as.open}</summary>${r(p,u)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((p,u)=>s.findLastIndex($=>$.at.includes(u))),l=(p,u=p+1)=>({gridColumn:`${p+1} / ${u+1}`}),c=(p,u)=>a`
    ${i.map(($,m)=>u<=$&&a`<i class="spoorlijn" style=${l(m)}></i>`)}
    <i class="dwarslijn" style=${l(p.at[0],p.at[p.at.length-1])}></i>
    <span style=${l(p.at[0],p.at[1])}><${Sd} one=${p} /></span>
    ${p.at.map($=>a`<b style=${l($)}><${Me} basis=${p.basis($)} /></b>`)}
  `;return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((p,u)=>a`
              <div class="boven-halte" style=${l(u)}><${vd} stop=${p} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(u)}><${Od} stop=${p} place=${u+1} /></div>
              <div class=${p.all.length?"onder-halte":""} style=${l(u)}>
                <${Rg} of=${p.own} at=${u} />
              </div>
            `)}
        </div>
        <${A} look="bij-meer" label=${as.several} items=${s.map(c)} />
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries(xe).map(([p,[,u]])=>a`<li><${Me} basis=${p} />${u}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${as.silent}</li>
        <li><em>${as.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${on} name=${o} title=${as.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${g(as.says,{silence:k.shared.silence})}</p>
  `}var as,Ig,Sd,jd=B(()=>{"use strict";V();et();Et();W();I();_o();Pn();nt();kt();Rt();Us();yt();as=k.explore.route,Ig=10,Sd=({one:t})=>a`
  <a class=${Wt(t.id)?"verzamel":null} href=${L("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`});function Dr(t,e,n,s=0){let[o,r]=R(null);return Te(()=>{let i=!0;r(null);let l=()=>ht().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function gc({chosen:t,choices:e,follows:n}){let s=me(),o=F.started&&!!t&&G();Te(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&G()?r.reverse():r}</div>`}function Wg({before:t,after:e}){let n=he[t===e?"reads":e?t?"weighs":"comes":"goes"];return g(n,{before:X("Severity",t),after:X("Severity",e)})}function Ld({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(m=>m.was||m.sentence),l=J(r).gaps.filter(m=>m.subject===o&&!i.includes(m.sentence)),c=m=>g(he.cell,{kind:H(bt(m.column)),step:St(m.barrier).toLowerCase()}),p=m=>a`
    <strong>${c(m)}</strong>
    <span>${g(he.now,{phrase:m.before})}</span> <span>${g(he.then,{phrase:m.after})}</span>
  `,u=m=>a`
    <strong>${Wg(m)}</strong> ${m.was&&`${g(he.now,{phrase:m.was})} `}
    ${m.was?g(he.then,{phrase:m.sentence}):m.sentence}
  `,$=a`
    <h2>${M(he.stays,l.length)}</h2>
    <p>${he.why}</p>
    <${A} items=${l.map(m=>m.sentence)} />
  `;return a`
    <h2 role="status">${M(he.cells,t.length,{all:n})}</h2>
    <${A} look="anderelezing" items=${t.map(p)} />
    ${e.length>0&&a`<p>${g(he.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${he.alone}</p>
    <h2>${M(he.gaps,s.length)}</h2>
    <${A} items=${s.map(u)} />
    ${l.length>0&&$}
  `}function Dg({id:t,status:e,scenario:n}){let s=Dr("supposed",{options:Ls(n),work:t,status:e});return s&&s.silent===void 0?a`<${Ld} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function Ug(){let t=Object.keys(y.readings).sort((n,s)=>st(S(hc(n)),S(hc(s)))),e=n=>a`
    <a href=${L(["wat-als","actie",n])}>${S(hc(n))}</a>
    <span class="zacht"> ${g(he.reading,{status:X("Status",n.split("=")[1])})}</span>
  `;return a`<p>${he.begin}</p><h2>${he.readings}</h2><${A} items=${t.map(e)} />`}function Md({requested:t,scenario:e}){let{date:n}=e,s=b=>ie(b)&&!!He(b,n),[o,r]=t.split("="),i=ie(o)?o:"",l=pt(pn(i,n),"alternativeReading").map(b=>x(b,"status")),c=(b,w)=>L(["wat-als","actie",`${b}=${w}`]),p=e.key===Q({}).key&&y.readings[`${i}=${r}`],u=b=>{location.hash=c(b,r||"")},$=([b,w])=>a`
    <a href=${c(i,b)} aria-current=${b===r?"true":null}>${H(w)}</a>
    ${b===He(i,n)&&a` <span class="zacht">${he.read}</span>`}
    ${l.includes(b)&&a` <span class="zacht">${he.other}</span>`}
  `,m=a`
    <p><${N} id=${i} />. ${pe(i,n)}.</p>
    <h2>${he.suppose}</h2>
    <${A} look="standkeuze" items=${us("Status").map($)} />
  `,d=a`<${lr} label=${he.which} id="actie" thing=${i} among=${s} pick=${u} />`;return a`<${gc} chosen=${i&&r?t:""} choices=${[d,i&&m]} follows=${!i||!r?a`<${Ug} />`:p?a`<${Ld} found=${p} id=${i} scenario=${e} />`:Ue()?a`<${Dg} id=${i} status=${r} scenario=${e} />`:a`<p>${g(he.elsewhere,{name:S(i),status:X("Status",r)})}</p>`} />`}var he,hc,bc=B(()=>{"use strict";V();et();Et();W();Ht();I();Pe();nt();kt();Rt();yt();ii();he=k.whatif.action;hc=t=>t.split("=")[0]});function Vs(){let t=k.missing;return a`
    <${dt} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}function Kg({text:t,answers:e,instead:n}){let s=Dr("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=c=>[", ",ge.source.about,a`<${at} ids=${c} />`],l=o.map(({vindplaats:c,woorden:p,over:u})=>a`
      <p><${kc} text=${p} answers=${e} /></p>
      <p class="zacht">${le(c)}${u.some(te)&&i(u.filter(te))}</p>
    `);return a`
    <section id="in-de-bron">
      <h2>${g(ge.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ge.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${g(ge.source.first,{count:o.length})}</p>`}
      <${A} as="ol" look="resultaten" items=${l} />
    </section>
  `}function Td({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=zr(e),i=e.trim()!=="",l=C(n.map(f=>f.kind)).sort(st),c=n.filter(f=>!t.query.wat||f.kind===t.query.wat);an(()=>{let f=document.getElementById("zoek");f&&document.activeElement!==f&&(f.value=e)},[e]);let p=i&&!n.length&&a`<p>${ge.summarised}</p>`,[u,$]=o.length?[15,ge.some_more]:[100,ge.too_many],m=c.slice(0,u).map(f=>a`<${Hg} item=${f} answers=${r} />`),d=o.length&&g(ge.some,{words:o.map(f=>`“${f}”`).join(ge.or)}),h=c.length?d||M(ge.found,c.length):g(ge.nothing,{text:e});return a`
    <${dt} text=${ge.title} />
    <section class="filters" aria-label=${ge.label}>
      <div class="velden">
        <${Is} label=${ge.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${xn} label=${ge.what} name="wat" options=${ln(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?h:ge.type}</p>
    ${o.length>1&&a`<p>${ge.alone}${o.map(f=>a` <a href=${L("zoek",{q:f})}>${f}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${g(ge.read,{typed:e.trim(),text:s})}</p>`}
    ${p&&a`<p id="anders">${ge.try}${Vg()}</p>`}
    <${A} as="ol" look="resultaten" items=${m} />
    ${c.length>u&&a`<p>${g($,{count:c.length-u})}</p>`}
    ${i&&Ue()?a`<${Kg} ...${{text:e,answers:r,instead:p}} />`:p}
    <${Ce} text=${i?h:""} />
  `}var ge,kc,Hg,Vg,Ur=B(()=>{"use strict";Ho();V();et();Et();W();I();Pe();ao();nt();kt();nn();yt();bc();ge=k.search;kc=({text:t,answers:e})=>Ta(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),Hg=({item:t,answers:e})=>a`
  <a href=${L(t.path,t.query)}><${kc} text=${t.label} answers=${e} /></a>
  <span class="zacht">${` – ${t.kind}`}${D&&vt(t.id)&&`, ${vt(t.id)?.title}`}</span>
  ${Ps(t.id)[0]&&a` <${Ct} id=${t.id} />`}
  <p><${kc} text=${mu(t,e)} answers=${e} /></p>
`,Vg=()=>Object.entries(ge.lists).map(([t,e])=>a` <a href=${L(t)}>${e}</a>`)});function Nd({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=F.route.query,$=t?"lijst":zd.includes(p)?p:G()?"lijst":"beeld",m=zd.map(d=>[d,ft.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${hs} legend=${ft.show.label} name="toon" id="toon" current=${$} options=${m} />`}
      ${n} ${$!=="lijst"&&a`<${on} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function Pd({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${H(X(t,i))} (${o(i)})`]);return r.push([Ks,`${H(k.shared.all)} (${n.length})`]),G()?a`<${xn} name="staat" label=${ft.filters.state} options=${r} chosen=${s} />`:a`<${hs} legend=${ft.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Id({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Fd.map(Z=>n[Z]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=li(n.weg),[c,p,u,$]=r,m={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=De(()=>Pp({...m,anyRole:!!o},e),[i]),h=[...d.who,...d.what,...d.steps],f=h.includes(m.chosen)?m.chosen:"",b=h.length>yl,w=d.what.length>0,v={shown:d,opened:t,chosen:f,scenario:e,fixed:!!o},O=r.some(Boolean),_=O||l.length>0||e.stated||e.plan,j=ft.alone[bn(t[0])]||ft.alone.other,E=a`<button type="button" class="klein" onClick=${()=>U({weg:null})}>${ft.again}</button>`,K=d.undated>0&&M(ft.undated,d.undated),T={...v,title:o||t.map(vs).join(", ")},z=a`<${vn}><${qs} fields=${Ed} names=${Fd} clear=${O} /><//>`,zt=a`
    ${l.length>0&&a`<p>${M(ft.hidden,l.length)} ${E}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${M(ft.left,d.left)} ${K}</p>`}
    ${b&&a`<p role="status">${g(ft.too_many,{count:h.length})}</p>`}
    ${!w&&a`<${$c} of=${t.slice(0,1)} scenario=${e} /><p>${_?ft.nothing:j}</p>`}
  `;return a`
    <${Nd} many=${b||!w} field=${s} filters=${z} choices=${a`<${io} />`} notes=${zt}
      keep=${{name:ft.file,title:T.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${bd} ...${T} /></div>`} list=${w&&a`<${kd} ...${v} />`}
      panel=${a`<${gd} ...${v} />`} />
  `}function Gg({query:t,scenario:e}){let n=ps("Agreement").filter(u=>eo(u,e.date)&&Ut(u,e.plan)),{title:s,none:o}=ft.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>x(u,"agreementStatus")),i=dc("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Ks,c=n.filter((u,$)=>l===Ks||r[$]===l),p=a`<${Pd} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Id} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Ks?s:`${s}: ${X("AgreementStatus",l)}`} />`}function Jg({query:t,scenario:e}){let n=De(()=>oi(e),[e.date,e.plan]);if(!n.length)return a`<p>${ft.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=dc("FlowState",Object.keys(ft.flows.first)[0],s),r=[...o,Ks].includes(t.staat)?t.staat:o[0]||Ks,i=n.filter($=>r===Ks||$.state===r),l=3*i.length>2*yl,c=t.kies||"",p=r===Ks?k.shared.all:X("FlowState",r),u=g(ft.flows.title,{state:p});return a`
    <${Nd} many=${l} field=${a`<${Pd} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${ft.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${_d} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${pi} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${xd} rows=${i} chosen=${c} />`} />
    <p class="zacht">${ft.flows.silence}</p>
  `}function qd({route:{path:t,query:e}}){let n=Q(e),[,s=""]=t;if(s&&!Object.hasOwn(Ad,s))return a`<${Vs} />`;let o=fd(e),r=f=>{U({uit:f,kies:f,weg:null}),At(vs(f))},i=a`<${lr} label=${ft.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=Gn.map(f=>[x(f,"identifier")||f,S(f)]),c=a`<${xn} name="hoofdstuk" label=${ft.begin.chapters} options=${l} />`,p=s||(e.van?"verbinding":o.length?"":"route"),{title:u=ft.heading,sentence:$=ft.sentence}=ft.starts[p]||{},m=Object.entries(ft.starts).map(([f,{label:b,to:w}])=>[b,L(w.path,w.query),f===p]),d=s?Ad[s]:e.van&&pd,h=o.length?a`<${Id} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`
        <div class="verkenbalk">${i} ${l.length>0&&c} <${io} /></div>
        ${ze(n).map(f=>a`
            ${D&&a`<p><strong>${f.title}</strong></p>`}
            <${Cd} key=${f.key} plan=${f} scenario=${n} />
          `)}
        <p class="zacht">${ft.begin.network}</p>
      `;return a`
    <${dt} text=${ft.heading} title=${p?`${ft.heading}: ${u}`:ft.heading}>
      <p class="uitleg">${$}</p>
    <//>
    <${Ar} label=${ft.starts_label} tabs=${m} />
    ${d?a`<${d} key=${s} query=${e} scenario=${n} />`:h}
  `}var ft,zd,Ks,Bd,Ed,Fd,Ad,Rd=B(()=>{"use strict";Ne();V();et();Et();W();Ht();I();ro();_o();Be();nt();ud();nn();wd();Da();fc();Us();jd();ii();Ur();ft=k.explore,zd=["beeld","beide","lijst"],Ks="alle",Bd=ln(C(Object.values(y.works).flatMap(t=>t.years||[])).sort()),Ed=[[ft.filters.step,"stap",kn],[ft.filters.kind,"soort",Bo],[ft.filters.from,"vanaf",Bd],[ft.filters.to,"tot",Bd]],Fd=Ed.map(([,t])=>t);Ad={informatie:Jg,afspraken:Gg}});function di(t,e){let n=Os();for(let{mark:s}of t)e?n.add(s):n.delete(s);return U({merk:[...n].join(wc),...!n.size&&{alleen:null}},!0),n.size}var wc,Os,Wd,yc,_c=B(()=>{"use strict";et();wc=".",Os=()=>new Set((F.route.query.merk||"").split(wc).filter(Boolean)),Wd=()=>[...Os()].join(wc),yc=()=>!!F.route.query.alleen&&Os().size>0});var xc,Qg,$i,cr,xo,Hr=B(()=>{"use strict";V();I();xc=k.shared.outcomes,Qg={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},$i=({outcome:t})=>a`<g class=${`teken teken-${xc[t].sign}`}>${Qg[xc[t].sign]}</g>`,cr=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${$i} outcome=${t} />
  </svg>
`,xo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${cr} outcome=${t} /> ${xc[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function vc({gaps:t,what:e}){let n=Os(),s=t.filter(i=>n.has(i.mark)).length,o=i=>At(M(Je.bar.changed,di(t,i.target.checked))),r=t.length>1?g(Je.mark_all,{count:t.length,what:e}):g(Je.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Zg({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=M(Je.questions,e.length).replace(/^\d+ /,""),u=[...Lo(e.map(d=>o==="topic"?ks(d.query):d.subject_label))].map(([d,h])=>h>1?g(Je.repeated,{title:d,count:h}):d),$=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${g(Je.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${M(Je.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${g(Je.about_source,{count:s})}</span>`}
    </span>
  `,m=()=>[e.map(d=>a`<${Yg} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${L("aandachtspunten",{tekst:t})}>${Je.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${vc} gaps=${C([...e,...n])} what=${t} />
      <${er} summary=${$} inside=${m} open=${i} />
    </div>
  `}function Hd({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:ks(c)}));return(s==="topic"?y.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${Zg} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Xg({row:t,of:e}){let n=en(F.route.query.partner),s=C(tt(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>Dd+1?o.slice(0,Dd):o,i=o.length-r.length,l=r.length===1&&s.join()===Je.deadline.how[t.how];return a`
    <${at} ids=${r} />
    ${i>0&&g(Je.deadline.others.more,{names:"",count:i})}
    <span class="bij">${t.how==="no_partner"?No(e):Je.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function tb({gap:t,found:e,scenario:n}){let s=e.deadline,o=Je.deadline.columns,r=Qt(e.subject),i=S(e.subject);return a`
    <tr role="row" class=${Ud(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${vc} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${N} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${Yl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${Ql} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${xo} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Xg} row=${s} of=${e.subject} /></td>
    </tr>
  `}function mi({works:t,partner:e}){let n=en(e),s=xa(n);return Object.entries(Je.deadline.left).map(([o,r])=>{let i=t.filter(c=>s(c)===o),l=M(r,i.length,{partner:S(n)});return i.length>0&&a`<p>${l} <${at} ids=${C(i)} name=${Qt} />.</p>`})}function Vd({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=Je.deadline,p=G()?nb:eb,u=n||t.length<=p+1?t:t.slice(0,p),$=Bs(t.map(({found:d})=>d.deadline)),m=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>U({termijnen:"alle"},!0)}>${M(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${L("beloften")}>${i}</a></p>
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
          ${u.map(d=>a`<${tb} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&m}
    </section>
  `}var Je,Ud,Yg,Dd,eb,nb,Oc=B(()=>{"use strict";Ne();V();et();Et();W();I();Be();_c();nt();Rt();$o();yt();Hr();Je=k.gaps;Ud=t=>Os().has(t.mark)?"gemarkeerd":"",Yg=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${Ud(t)}`} data-vraag=${t.mark}>
    <${vc} gaps=${[t]} what=${t.sentence} />
    <div><${Ja} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;Dd=2;[eb,nb]=[8,5]});async function Kr(t,e){let n=await ht().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await ht().ask("page",{options:[],comparisons:e});return ht().show(s,g(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function fi({files:t,children:e=null}){let[n,s]=R("");async function o(r,i){window.addEventListener("beforeunload",Kd),await cs(s,be.saving,async()=>{let{name:l,data:c}=await ht().ask(r,i);On(l,c,Vr[l.split(".").pop()])}),window.removeEventListener("beforeunload",Kd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function Jd(){let t=me(),[e,n]=R("");async function s(){let[o]=t.current.files;if(!o)return At(be.first_source);cs(n,be.busy,async()=>(await ht().ask("source",{data:await ba(o)})).message)}return a`
    <${P} title=${be.source} note=${be.source_intro}>
      <div class="velden">
        <label class="veld"><span>${be.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${be.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function gi({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=Object.entries(i||{}).map(ob);return c.sort(st),a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${fi} files=${[{id:"bewaar-fouten",label:be.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${Gd} title=${be.faults} lines=${n} count=${s} />
    <${Gd} title=${be.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${be.read}</summary><${A} items=${c} /></details>`}
  `}function Qd(t){if(!t.length)throw new Error(be.first);if(t.length>1)throw new Error(g(be.one_only,{count:t.length}));if(t[0].size>cl)throw new Error(g(be.too_large,{name:t[0].name,most:cl/2**20}));return t[0]}var be,Vr,sb,Kd,hi,Gd,ob,Gr=B(()=>{"use strict";Ne();V();W();I();Pe();nt();ne();Oe();be=k.check,Vr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};sb=()=>ht().ask("shipped").then(()=>ht().show()),Kd=t=>t.preventDefault();hi=()=>a`
  <${P} title=${be.save} note=${be.save_intro}>
    <${fi}
      files=${Object.entries(be.save_as).filter(([t])=>!(D&&t==="plan")).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${ht().own&&a`<button type="button" id="terug" onClick=${sb}>${be.back}</button>`}
    <//>
  <//>
`;Gd=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${g(be.list,{title:t,count:n})}</h2><${A} items=${e} />`,ob=([t,e])=>g(be.counted,{count:e,what:wa(t).toLowerCase()})});function rb({scenario:t,report:e}){let n=s=>cs(e,Qe.busy,async()=>{let o={options:Ls(t),marks:Wd(),kind:s};On(`${Qe.file}.${s}`,(await ht().ask("marked",o)).data,Vr[s])});return Object.entries(Qe.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function ab({gaps:t,scenario:e}){let[n,s]=R(""),o=Os();if(!o.size)return null;let r=Ka(t).filter(m=>o.has(m.mark)),i=o.size-r.length,l=yc(),c=Ue()?Qe.address:Qe.elsewhere_office,p=[...o].map(m=>({mark:m})),u=()=>{di(p,!1),At(Qe.cleared)},$=()=>{U({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${Qe.label}>
      <p><strong>${M(Qe.count,o.size)}</strong>${i>0&&M(Qe.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>U({alleen:l?null:"gemarkeerd"})}>${l?Qe.every:Qe.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${Qe.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${Qe.print}</button>
      <${ve} name=${`${Qe.file}.csv`} rows=${()=>Zd(r,e)} label=${Qe.csv} id="merk-csv" />
      ${Ue()&&a`<${rb} scenario=${e} report=${s} />`}
    </section>
  `}function ib({all:t}){let e=C(t.map(i=>i.query)).sort(st),n=[...t.flatMap(bs).flatMap(i=>i.partners),...ya],s=[...us("Severity"),...Yd("gewicht",i=>X("Severity",i))],o=[[Pt.fields.partner,"partner",Eo(n)],[Pt.fields.step,"stap",[...kn,...Yd("stap",St)]],[Pt.fields.query,"vraag",e.map(i=>[i,ks(i)])],[Pt.fields.weight,"gewicht",s],[Pt.fields.kind,"soort",Bo]],r=a`<${Is} label=${Pt.fields.text} name="tekst" />`;return a`<${vn}><${qs} ...${{fields:o,after:r}} names=${Sc} /><//>`}function lb({points:t,low:e,source:n}){let s=Object.fromEntries(Sc.map(i=>[i,F.route.query[i]])),o=M(Pt.topics_count,C(t.map(i=>i.topic)).length),r=(i,l,c,p)=>a`
    <a href=${L("aandachtspunten",{...s,deel:l})} aria-current=${c?"true":null} id=${`deel-${l}`}>
      <strong>${Pt.parts[i]}</strong> ${g(Pt.part_counts[i],p)}
    </a>
  `;return a`
    <nav class="delen" aria-label=${Pt.parts_label}>
      ${r("points","overleg",!n,{questions:bi(t),topics:o})}
      ${r("source",Xd,n,{questions:bi(e)})}
    </nav>
  `}function cb({scenario:t}){let{vraag:e,partner:n}=F.route.query,s=e&&n?Ga(J(t).gaps,{...F.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${Pt.none}</p>`;let{step:o,other:r,clear:i}=Pt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>U({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function pb({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(m=>bs(m).map(d=>({gap:m,found:d}))).filter(({found:m})=>m.deadline).sort((m,d)=>st(m.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter(m=>!m.deadline),c=ki[n],p=Object.entries(ki).map(([m,d])=>[m,Pt.fold[d]]),u=()=>U({vouw:o?"in":"uit"},!0),$=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${Pt.heading[c]}</h2>
        <p>${Pt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?Pt.refold:Pt.unfold}</button>
        </p>
      </header>
      <${hs} legend=${Pt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${Hd} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:m})=>m))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${Vd} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&$}
    ${!t.length&&a`<${cb} scenario=${s} />`}
  `}function t$({route:t}){let e=Q(t.query),n=t.query,s=J(e).gaps,o=yc(),r=o?Ka(s).filter(w=>Os().has(w.mark)):Ga(s,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===Xd:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||Sc.some(w=>n[w]),m=n.vouw?n.vouw==="uit":$&&u.length<=ub,d=n.per in ki?n.per:Object.keys(ki)[Number(c&&!p)],f=(n.partner?Ga(s,{...n,partner:""}):[]).flatMap(bs).flatMap(w=>w.deadline?w.subject:[]),b=o?Pt.only_title:ks(n.vraag);return a`
    <${dt} text=${o?Pt.bar.label:Pt.title}>
      <p class="uitleg">${g(Pt.intro,{report:ms($t(e.plan))})} ${Xn}</p>
    <//>
    ${ze(e).map(w=>a`<${gs} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${b}</strong></p>`:a`<${lb} ...${{points:i,low:l,source:c}} />`}
      <${Na} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${ib} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${Pt.source_intro}</p>`}
        <p class="zacht" id="weegt">${Pt.weights}</p>
        <${mi} works=${f} partner=${n.partner||""} />
        <${pb} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${m} all=${$||!!n.termijnen} />
        <p class="acties"><${ve} name="aandachtspunten.csv" rows=${()=>Zd(u,e)} /></p>
        <${Zo} />
      </div>
    </div>
    <${ab} gaps=${s} scenario=${e} />
    <${Ce} text=${g(Pt.shown,{points:bi(i),low:bi(l)})} />
  `}var Pt,Qe,Zd,Yd,Sc,Xd,bi,ki,ub,e$=B(()=>{"use strict";Ne();V();et();Et();W();Ht();I();Pe();_c();nt();kt();Rt();nn();ne();Oc();$o();Gr();Pt=k.gaps,Qe=k.gaps.bar,Zd=(t,e)=>[[...Pt.csv,...es],...t.map(n=>[n.number,X("Severity",n.severity),ks(n.query),n.sentence,y.queries[n.query]?.why||"",n.steps.map(St).join(", "),n.kinds.map(bt).join(", "),n.partners.map(Go).join(", "),n.subject_label,uo(n).map(le).join("; "),...ee(e,n.plan)])];Yd=(t,e)=>{let n=F.route.query[t]||"";return n.includes(",")?[[n,rt(n.split(",").map(e))]]:[]},Sc=["tekst","stap","soort","partner","vraag","gewicht"];Xd="bron",bi=t=>M(Pt.questions,t.length);ki={onderwerp:"topic",soort:"query"};ub=25});function wi(t){let e=Cc(t),n=x(t,"summary");return[e,e&&n?`${Wn.reported} ${n}`:n].filter(Boolean)}function $b({property:t,value:e}){let n=e.slice(1),s=([o,r])=>x(n,o)&&` (${g(r,{date:lt(x(n,o))})})`;return e.startsWith("@")?[a`<${N} id=${n} />`,Object.entries(Wn.when[t]||{}).map(s)]:y.lists[t]?X(y.lists[t],e):Wn.truth[e]||lt(e)}function xi({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Vt(o,"recommendationKind"),response:Vt(o,"response")||Wn.requested.no_response}),s=t.map(o=>a`<li><${N} id=${o} />${g(Wn.requested.line,n(o))}</li>`);return a`<${P} title=${e}><${In} id="gevraagd" items=${s} /><//>`}function ur({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of yr(t))u&&p===t&&tn(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:s,title:o,caption:r}=Wn.mentions,i=n.length>(G()?1:mb),l=[Gt("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>_e(c)},{key:"verband",label:s.link,text:({how:c})=>c},{...jn("stand",s.stand,({from:c})=>c),cell:({from:c})=>ie(c)&&a`<${Ct} id=${c} />`}];return a`
    <${sr} id=${i?"verwijzingen":""} title=${g(o,{count:n.length})}>
      <${_t} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Wn,db,Cc,se,pr,yi,_i,mb,vi,dr=B(()=>{"use strict";V();Et();W();I();Be();nt();Oe();yt();Re();un();Wn=k.thing,db=new Set([...y.hidden,...Wn.shown]),Cc=t=>{let e=x(t,"promise");return e&&`${x(t,"isNew")==="true"?Wn.promised_new:Wn.promised} ${e}`};se=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`;pr=t=>Object.entries(cn.get(t)||{}).filter(([e])=>!db.has(e)).sort(([e],[n])=>+(n==="startsOn")-+(e==="startsOn")).map(([e,n])=>{let s=n.map(o=>a`<${$b} property=${e} value=${o} />`);return[H(wa(e)),s.length>1?a`<${A} items=${s} />`:s[0]]}),yi=t=>gt(t,"altLabel").join(", "),_i=({id:t})=>Za(t).length>0&&a`<${P} title=${Wn.figures}><${nc} id=${t} /><//>`;mb=3;vi=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${P} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${at} ids=${pt(s,n)} />${pt(s,n).length>0&&": "}
              <strong>${Vt(s,"engagement")||Wn.organisation.wish}.</strong> ${x(s,"rationale")}
            </p>
            <${ue} of=${[s]} />
          </div>
        `)}
    <//>
  `});function hb({id:t,scenario:e}){let n=Ae.cell_columns,s=J(e).matrix.kind.filter(c=>$l(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>H(bt(c.column)),r=c=>a`<a href=${Ds(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Ve(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...ns(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ve(c).word,csv:Xo,cell:i},s$(n.how,c=>c.most_basis)];return a`
    <${P} title=${Ae.cells} note=${Kt(e)}>
      <${_t} id="vakken" caption=${Ae.cells_caption} rows=${s} columns=${l}
        file=${Fr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function gb({id:t,links:e,scenario:n,undecided:s}){let o=Ae.columns,r=T=>mt(T,"initiative"),i=T=>vt(T)?.key,{links:l,matrix:c}=J(n),p=C(e.map(r)).length,u=T=>`; ${[X("Strength",l[T][1]),Ya(T)].filter(Boolean).join("; ")}`,$=[...ns(i),Gt("actie",o.action,r),{key:"soort",label:o.kind,text:T=>gt(T,"interventionKind").map(bt).join(", ")},{key:"wie",label:o.who,sort:!1,text:T=>ds(r(T)),cell:T=>a`<${at} ids=${wn(r(T))} none=${ds(r(T))} />`},jn("stand",o.stand,r,n.date),s$(o.how,T=>l[T][0],u)],m=Fr(t,"activiteiten",n,i),d={id:"wiewat",caption:Ae.work_caption,rows:e,sort:"actie",columns:$,file:m},h=e.flatMap(T=>y.works[r(T)]?.chapters||[]),f=T=>rt(pt(T,"chapterLead").map(S)),w=Gn.filter(T=>h.includes(T)&&f(T)).map(T=>`${S(T)} – ${f(T)}`).join("; "),v=e.flatMap(T=>gt(T,"interventionKind")),O=C(c.kind.map(T=>T.column)).filter(T=>!v.includes(T)),_=C(J(n).apart.map(({kind:T})=>T)),j=mt(t,"broader")&&!s&&g(Ae.absent,{kinds:rt(O.map(bt))}),E=Ko($t(n.plan),k.shared.nothing_step),K=a`<p>${s?k.overview.undecided:E}</p>`;return a`
    <${P} title=${g(e.length>p?Ae.work_rows:Ae.work,{count:p,rows:e.length})}>
      ${e.length?a`<${_t} ...${d} />`:K}
      ${j&&a`<p>${j}</p>`}
      ${w&&a`<p class="zacht">${g(Ae.heads,{chapters:w})}</p>`}
      ${_.map(T=>a`<p class="zacht">${g(Ae.care,{kind:H(bt(T))})}
            <a href=${L("maatregelen",{soort:T})}>${Ae.care_link}</a>.</p>`)}
    <//>
  `}function bb({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${N} id=${n} />`,g(je(vt(n)).thing.step.helper,{awareness:Vt(n,"awareness")||Ae.unaware})]);return a`<${P} title=${Ae.helpers}><${A} items=${e} /><//>`}function o$({id:t}){let e=Q(F.route.query),n=pt(t,"narrower"),s=[t,...n],o=i=>s.flatMap(l=>Ot(l,"barrier")).filter(l=>Xt(l,i)),r=s.flatMap(i=>tt(i,"at").flatMap(l=>l.of)).filter(i=>i in J(e).links&&Ut(i,e.plan));return a`
    <${fb} id=${t} narrow=${n} />
    <${hb} id=${t} scenario=${e} />
    <${gb} id=${t} links=${r} scenario=${e} undecided=${Mp(e).has(t)} />
    <${xi} title=${Ae.requested} ids=${o("Recommendation").filter(i=>Ut(i,e.plan))} />
    <${bb} ids=${o("Facilitator")} />
  `}var Ae,vo,Oi,n$,s$,fb,Si=B(()=>{"use strict";V();et();W();Ht();I();Be();Pn();nt();kt();Rt();ne();Oe();yt();Re();dr();un();Ae=k.thing.step,vo=t=>hn.filter(e=>t.includes(e.notation)).map(e=>e.label),Oi=t=>y.works[t]?.across?k.shared.all_steps:vo(Jn(t)).join(", "),n$=t=>xe[t]?.[1]||"",s$=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>n$(e(s))+n(s),cell:s=>e(s)&&[a`<${Me} basis=${e(s)} />`,` ${n$(e(s))}${n(s)}`]}),fb=({id:t,narrow:e})=>a`
  <${P} title=${Ae.what}>
    <${se} text=${x(t,"step")} />
    <${se} text=${x(t,"definition")} />
    <${se} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Ae.narrower}<${at} ids=${e} />.</p>`}
    ${mt(t,"broader")&&a`<p>${Ae.broader}<${N} id=${mt(t,"broader")} />.</p>`}
  <//>
`});function Ci({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let m=k[e];return function({route:{query:h}}){let f=Q(h),{plan:b,strict:w}=f,v=o.map(([,Bt,Wi])=>Wi.find(([oa])=>oa===h[Bt])?.[1]),O=p&&w&&k.shared.choices.strict_phrase,{found:_,some:j,read:E}=zr(h.tekst||""),K=new Set(j.length||E?[]:_.map(({id:Bt})=>Bt)),T=n(f),z=T.filter(Bt=>!h.tekst||K.has(Bt.id)||Uo(r(Bt),h.tekst)),zt=o.filter(([,Bt])=>h[Bt]),Z=(Bt,Wi=!1)=>zt.every(([,oa,,Wm,Dm])=>Wm(Bt,h[oa])||Wi&&Dm?.(Bt,h[oa])),wt=z.filter(Bt=>Z(Bt)),ke=z.filter(Bt=>!Z(Bt)&&Z(Bt,!0)).map(({id:Bt})=>Bt),Ys=M(m.count,wt.length),[fr,q]=R([]),re=T.filter(({id:Bt})=>fr.includes(Bt)),fn=re.length>0&&M(k.shared.ticked,re.length),Nm=(fn?[fn,O]:[...v,h.tekst,O]).filter(Boolean).join(" · ")||k.shared.all,[Vc,...Pm]=s,Im=Bt=>a`<${kb} ...${{ticked:fr,tick:q,row:Bt,of:Vc}} />`,qm=re.length?re:wt,Rm=()=>Nn([...s,...$],ha(qm,s,tc("sorteer",i)),Bt=>ee(u?f:null,vt(Bt.id)?.key||Bt.plan||b,Nm));return a`
      <${dt} text=${m.title}><p class="uitleg">${m.intro}</p><//>
      <${vn}>
        <${lo} />
        ${u&&a`<${Br} />`}
        <${qs} fields=${o} names=${["tekst","vouw",...o.map(([,Bt])=>Bt)]}>
          <${Is} name="tekst" />
        <//>
      <//>
      ${p&&a`<${Jo} />`}
      <p class=${fn?"telling vast":"telling"}>${Ys}${fn&&`, ${fn} `}
        <${ve} name=${`${wr(m.title)}.csv`} rows=${Rm} />
        ${c&&!u&&!re.length&&a`<span class="zacht"> ${k.shared.ticks}</span>`}</p>
      ${ke.length>0&&a`<p class="zacht">${Lt.otherwise}<${at} ids=${ke} name=${Qt} /></p>`}
      <${_t} id=${t} caption=${g(m.caption,{count:Ys})} rows=${wt}
        columns=${c&&!u?[{...Vc,cell:Im},...Pm]:s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:m.count}} />
      <${Ce} text=${Ys} />
    `}}function kb({ticked:t,tick:e,row:n,of:s}){let o=t.includes(n.id),r=()=>e(o?t.filter(l=>l!==n.id):[...t,n.id]),i=g(k.shared.tick,{what:S(n.id)});return a`
    <label class="merk"><input type="checkbox" checked=${o} aria-label=${i} onChange=${r} /></label>
    ${s.cell?s.cell(n):s.text(n)}
  `}var Dn,Lt,dn,d$,r$,$$,Jr,Qr,m$,wb,Oo,yb,_b,f$,a$,xb,h$,g$,vb,b$,Ob,Sb,i$,l$,k$,Cb,w$,jb,Lb,Mb,c$,Tb,y$,_$,x$,Ss,Yr,v$,zb,Bb,p$,u$,O$,S$=B(()=>{"use strict";Ho();V();et();Et();W();Ht();I();Be();ao();nt();kt();Rt();nn();ne();yt();Re();dr();Si();Dn=k.partners,Lt=k.measures,dn=k.lookup;d$=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>gt(t,e))].join(" "),r$="organisationKind",$$=Ci({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>y.partners[D?t:""],textOf:({id:t})=>d$(t),fields:[[Dn.fields.step,"stap",kn,({steps:t},e)=>t.includes(e)],[Dn.fields.kind,"soort",us("OrganisationKind"),({id:t},e)=>x(t,r$)===e],[Dn.fields.role,"rol",Object.entries(Dn.roles),({roles:t},e)=>t.includes(e)]],columns:[Gt("naam",Dn.columns.name,({id:t})=>t,S,Rs),{key:"soort",label:Dn.columns.kind,text:t=>Vt(t.id,r$)},{key:"titel",label:Dn.columns.heads,text:({id:t})=>Ot(t,"chapterLead").map(Qt).join("; ")},{key:"stappen",label:Dn.columns.steps,text:t=>vo(t.steps).join(", ")},{key:"handelt",label:Dn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Dn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Dn.columns.wish,text:t=>t.wish}]}),Jr=t=>y.called[t]?.short||"",Qr=t=>x(t,"prefLabel"),m$="exploitationForm",wb=An.map(t=>({id:t,...y.works[t],text:[d$(t),Vt(t,m$)].join(" ")})).sort((t,e)=>st(Jr(t.id)||"~",Jr(e.id)||"~")||st(Qr(t.id),Qr(e.id))),Oo=D?"":ls[0].date,yb={key:"plan",label:H(Fn(Oo)),text:({id:t})=>He(t,Oo)?pe(t,Oo):"",cell:({id:t})=>He(t,Oo)&&a`<${Ct} id=${t} date=${Oo} />`},_b=(t,e,n)=>{let o=so(t).filter(r=>x(r,"dueBy")===e).map(r=>n?x(r,"deadlineLabel")||Qr(t):x(r,"deadlineText"));return[lt(e),rt(n?o:o.map(r=>`“${r}”`))].filter(Boolean).join(": ")},f$="alle",a$=t=>Lt.together[t]?.of||[t],xb=Object.entries(Lt.together).map(([t,{label:e}])=>[t,e]),h$=({id:t})=>x(pn(t),"summary")||x(t,"summary"),g$=jn("nu",D?Lt.columns.stand:H(Fn(we)),({id:t})=>t),vb=t=>[g$.cell?.(t),F.route.query.staat&&a`<p class="zacht">${h$(t)}</p>`],b$=({id:t},e)=>Xt(t,e),Ob=Eo(An.flatMap(Ao)),Sb=({id:t,across:e},n)=>n===f$?e:Jn(t).includes(n),i$=t=>a`<span class="zacht">${t}</span>`,l$=({id:t,container:e})=>En(t,"lead")?k.shared.unread:e?"":k.shared.no_lead,k$=t=>Lt.dated.some(Xt.bind(null,t))?C(Lt.days.flatMap(gt.bind(null,t))):[],Cb=({id:t,due:e=""})=>k$(t)[0]||e,w$=Ci({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>wb.filter(e=>Ut(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>Qr(t),more:[{key:"hoofdstuk",label:Lt.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"kop",label:Lt.columns.heads,text:({id:t})=>rt(vr(t))},{key:"doet",label:Lt.columns.who,text:({id:t})=>ds(t)},{key:"beloofd",label:Lt.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:Lt.columns.reported,text:({id:t})=>x(t,"summary")},{key:"blijkt",label:Lt.columns.reason,text:h$},{key:"termijnen",label:Lt.columns.terms,text:({id:t})=>oo(t).join("; ")},{...Yo(dn.columns.place,({id:t})=>t),text:({id:t})=>C([...ce(t),...ce(pn(t))]).map(le).join("; ")}],groups:{of:({chapters:t=[""]})=>t.find(e=>e===F.route.query.hoofdstuk)??t[0],titles:[...no,["",Lt.no_chapter]]},fields:[[Lt.fields.what,"wat",Object.entries(Lt.types),b$],[Lt.fields.chapter,"hoofdstuk",no,({chapters:t},e)=>t?.includes(e)],[Lt.fields.step,"stap",[...kn,[f$,Lt.across]],Sb],[Lt.fields.kind,"soort",Bo,({id:t},e)=>xr(t).includes(e)],[Lt.fields.status,"staat",[...us("Status"),...xb],({id:t},e)=>a$(e).includes(He(t)),({id:t},e)=>Rl(t).some(n=>a$(e).includes(n))],[Lt.fields.who,"partner",Ob,({id:t},e)=>Ao(t).includes(e)],[Lt.fields.form,"vorm",us("ExploitationForm"),({id:t},e)=>gt(t,m$).includes(e)]],columns:[{key:"nr",label:Lt.columns.number,text:({id:t})=>Jr(t),cell:({id:t})=>Jr(t)?a`<a href=${Xe(t)}>${Jr(t)}</a>`:i$(Lt.no_number)},Gt("naam",Lt.columns.name,({id:t})=>t,Qr),...ns(({id:t})=>vt(t)?.key),{key:"wat",label:Lt.columns.what,text:({id:t})=>_e(t)},...Oo&&Oo!==we?[yb]:[],{...g$,cell:vb},{key:"termijn",label:Lt.columns.deadline,text:Cb,cell:t=>{let e=C([t.due||"",x(t.id,"finalDueBy")]).filter(Boolean);return k$(t.id).map(lt).join(" – ")||e.map(s=>a`<p>${_b(t.id,s,e.length>1)}</p>`)}},{key:"stap",label:Lt.columns.step,text:({id:t})=>Oi(t)},{key:"wie",label:Lt.columns.lead,sort:!1,text:t=>t.leads?.map(S).join(", ")||l$(t),cell:t=>t.leads?a`<${at} ids=${t.leads} />`:i$(l$(t))}]}),jb=["concerns","reportedUnder","barrier","answeredBy"],Lb=Object.entries(y.lookups).map(([t,e])=>({id:t,...e,about:C(jb.flatMap(n=>pt(t,n))).filter(te),text:[S(t),...gt(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),Mb=({id:t})=>a`<${se} text=${x(t,"summary")} look="zacht" />`,c$="Recommendation",Tb=Object.entries(dn.types).filter(([t])=>ps(t).length),y$=(t,e,n)=>Ci({name:t,of:e,sort:"naam",rows:({plan:s})=>Lb.filter(o=>Ut(o.id,s)&&Xt(o.id,c$)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),more:[{key:"samenvatting",label:dn.columns.summary,text:({id:s})=>x(s,"summary")}],groups:{of:({id:s})=>Object.keys(dn.types).find(o=>Xt(s,o))||"",titles:Object.entries(dn.types).map(([s,o])=>[s,H(o)])},fields:[[dn.fields.what,"wat",Tb.filter(([s])=>s===c$===n),b$],[dn.fields.step,"stap",kn,({steps:s},o)=>s.includes(o)]],columns:[Gt("naam",dn.columns.name,({id:s})=>s,S,Mb),...ns(({id:s})=>vt(s)?.key),{key:"wat",label:dn.columns.what,text:({id:s})=>_e(s)},{key:"zegt",label:dn.columns.description,text:s=>s.description},{key:"over",label:dn.columns.about,sort:!1,text:s=>s.about.map(S).join("; "),cell:s=>a`<${at} ids=${s.about} name=${Qt} />`},Yo(dn.columns.place,({id:s})=>s)]}),_$=y$("naslag","lookup",!1),x$=y$("gevraagd","requested",!0),Ss=k.timeline,Yr=t=>t.day.slice(0,4),v$=t=>F.route.query.jaar||Yr(t),zb=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?Fo(t.id):[Yr(t)];return n?n<=e&&e<=s:Yr(t)===e},Bb=t=>v$(t)===Yr(t)?t.day:`z${t.day}`,p$=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),u$=ln(C(y.timeline.map(Yr))),O$=Ci({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>y.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&pe(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${p$(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:v$,titles:u$},fields:[[Ss.fields.what,"wat",Object.entries(Ss.kinds),(t,e)=>t.kind===e],[Ss.fields.step,"stap",kn,({steps:t},e)=>t.includes(e)],[Ss.fields.year,"jaar",u$,zb]],columns:[{key:"dag",label:Ss.columns.when,text:Bb,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:Ss.fields.what,text:t=>Ss.kinds[t.kind]},{key:"wat",label:Ss.columns.what,text:p$,cell:t=>[t.id&&a`<${N} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:Ss.columns.stand,text:t=>t.phrase},Yo(dn.columns.place,t=>t.at)]})});function Fb({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${Gs.requested_mark}</span>`,r=e&&a`<span class="bij door">${Gs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${ys} bar=${t.bar} />${l}`}function Ab({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=ei(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=ss(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ve(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${po(c)} aria-haspopup="dialog" onClick=${()=>U({cel:c})}>
        <span class="sr">${g(Gs.cell,{row:t.label,step:St(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Fb} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${Me} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function Li({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=Sn(n),i=tr(t,e,n),[l,c]=R(s?Math.max(0,r.indexOf(Ua(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Pb} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ji(n)} role="table">
      <caption>${g(Gs.caption,{rows:Gs.heads[t],scenario:Kt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Gs.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${Eb} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${Gs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ke(t,e,n).map(u=>a`<${Nb} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var Gs,Eb,Nb,Pb,ji,jc=B(()=>{"use strict";V();et();W();I();Pn();kt();go();yt();Gs=k.overview;Eb=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Xe(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Nb=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">${t.id?a`<${N} id=${t.id} text=${t.label} />`:t.label}</th>
    ${Sn(e).map((o,r)=>a`<${Ab} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Pb=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${Gs.one_step}>
    ${Sn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${St(s)}
        </button>
      `)}
  </div>
`,ji=t=>t===y.plans[0]?"matrix":`matrix-${t.key}`});function Ib({answer:t}){let[e]=t.numbers.length===1?t.numbers:[],n=({sign:s,ask:o,phrase:r,get:i,to:l,choose:c})=>a`
    <a class="tegel" href=${L(l,c)}>
      <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
        focusable="false">${s.map(p=>a`<path d=${p} />`)}</svg><span><strong>${o}</strong>${" "}
        ${r&&e?.phrase[r]||i}</span>
    </a>
  `;return a`
    <section class="wensen">
      <h2>${$r.wish}</h2>
      ${$r.also.map(({ask:s,to:o,choose:r})=>a`<a href=${L(o,r)}>${s}</a> `)}
      <${A} look="tegels" items=${$r.tiles.map(n)} />
    </section>
  `}function qb({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&Pa(n,e?s:"");return a`
    <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
    <h3>${t.title}</h3>
    <p>${t.text}</p>
    <p><a href=${L("aandachtspunten",l)}>${t.ask}</a></p>
  `}function Rb({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${$r.discuss.title}</h2><p>${$r.discuss.note}</p>
        <p class="acties"><a href=${L("aandachtspunten")}>${g($r.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <${A} look="kaartjes" items=${r.map(i=>a`<${qb} ...${{point:i,several:s}} />`)} />
        `:null})}
    </section>
  `:null}function Wb({state:t,word:e,things:n,date:s}){let o=i=>Ps(i,s)[1]&&a`<span class="zacht"> – ${Ps(i,s)[1]}</span>`,r=g(oe.group,{state:H(e),count:n.length});return a`
    <div class="standgroep">
      <${D?"h4":"h3"} class=${`s-${t}`}>${r}<//>
      <${Le} ids=${jt(n)} more=${o} />
    </div>
  `}function Db({scenario:t,plan:e}){return J(t).apart.filter(s=>s.plan===e.key).map(({kind:s,groups:o,undecided:r})=>{let i=y.codes.InterventionKind[s],l=o.map(p=>a`<${Wb} ...${p} date=${t.date} />`),c=r?oe.undecided:Ko(e);return a`
      <section class="slachtoffers" id=${e===y.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${s}>
        <div class="hoofdstuk">
          <${D?"h3":"h2"}>${g(oe.apart.title,{kind:i.label})}<//>
          <p>${g(oe.apart.note,{definition:i.definition})}</p>
        </div>
        ${o.length?a`<div class="standen">${l}</div>`:a`<p>${c}</p>`}
      </section>
    `})}function j$({route:t}){let e=Q(t.query),n=Object.hasOwn(Lc,t.query.rijen||"")&&Lc[t.query.rijen||""]||"kind",s=Object.entries(Lc).map(([c,p])=>[c,oe.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=J(e),l=a`<${Vb} answer=${i} plan=${$t(e.plan)} plans=${ze(e)} />`;return a`
    ${n==="kind"?l:a`<${dt} text=${oe.heading} title=${oe.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${oe.matrix[n]}</h2><p>${Kt(e)}</p>
          <p class="acties"><a href=${L("methode")}>${oe.legend.more}</a></p>
          <${io}>
            <${hs} legend=${oe.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${ze(e).map(c=>a`
            ${D&&a`<h3>${c.title}</h3>`}
            <${gs} plan=${c} />
            <${Li} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${ve} name="matrix.csv" rows=${()=>Hb(n,e,c)} />
              <${on} name=${ji(c)} title=${oe.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${ji(c)}"]`} legend=".legenda .stalen li" note=${oe.legend.note} />
              <${Ws} text=${()=>location.href} label=${oe.link} />
            </div>
            <${Db} scenario=${e} plan=${c} />
          `)}
        <${Zo} />
      </div>
      <${Xa} undecided=${Ha(e)} />
    </div>
    ${r&&a`<${or} address=${r} by=${n} scenario=${e} />`}
    <${Ce} text=${r?"":g(oe.shown,{scenario:Kt(e)})} />
  `}var oe,C$,$r,Lc,Ub,Hb,Vb,L$=B(()=>{"use strict";V();et();Et();W();Ht();I();Pn();nt();kt();go();nn();ne();Us();yt();jc();un();oe=k.overview,{truth:C$}=k.thing,{start:$r}=oe;Lc={"":"kind",partner:"partner",vorm:"form"},Ub=(t,e,n)=>{let{word:s,lines:o}=Ve(e);if(!e)return[t.label,St(n),oe.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,St(n),s,o.join("; "),X("Basis",r),C$[String(i)],l,c,p,C$[String(u)]]},Hb=(t,e,n)=>[[...oe.csv,...es],...Ke(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Ub(s,o,Sn(n)[r]),...ee(e,n.key)]))],Vb=({answer:t,plan:e,plans:n})=>{let s=String(new Date().getFullYear()),o=C(n.map(({date:i})=>i.slice(0,4))).filter(i=>i<s),r=a`
    <p><strong>${M(oe.start.dated,o.length,{years:rt(o)})}</strong>${" "}${oe.start.since}</p>
  `;return a`
  <div class="start">
    <${dt} text=${oe.heading} title=${oe.title}>
      <p>${g(oe.start.intro,{report:ms(e)})}</p>
      ${o.length>0&&r}
    <//>
    <${Ib} answer=${t} />
  </div>
  <${Rb} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function M$(t,e){let n=await ht().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=Un(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Kb(c,n)),l=(r||[]).length-i.length;return ht().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await Tc({decisions:i,undone:[]}),null}function Kb({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function Tc(t){let e=Yt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await ht().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Ee(...t){let{decisions:e}=Yt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await Tc({decisions:[...e,...t],undone:[]})}async function T$(t){let{decisions:e,undone:n}=Yt(),s=[...e,...n],o=e.length+t;o>=0&&o<=s.length&&await Tc({decisions:s.slice(0,o),undone:s.slice(o)})}function Xr(){let{rows:t,places:e}=Yt().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return g(k.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var Un,Yt,Mi,Mc,Zr,Ti,So,zi,Co=B(()=>{"use strict";W();I();Pe();Un=()=>ht().board,Yt=()=>Un();Mi=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),Mc=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[Zr,Ti]=[Mc("column"),Mc("name")],So=(t,e)=>Mc("list")("",t,e);zi=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function Gb({column:t,act:e}){let[n,s]=t.both,{found:o}=Yt(),r=o.columns.some(({target:h,table:f})=>h===o.fields.role&&f===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(Mt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=h=>e(()=>Ee(Zr(t.which,"target",p[h]||`${l}:${h}`))),$=t.reading===c?"alongside":t.reading,m=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||m;return a`
    <fieldset class="bordkeuze">
      <legend>${n?Mt.whose:Mt.does}</legend>
      ${i.map(h=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${h===d} onChange=${()=>u(h)} />
          ${n?g(Mt.readings[h],{one:n,other:s}):Mt.roles[h]}
        </label>`)}
    </fieldset>
  `}function Jb({column:t,act:e}){let{targets:n,fields:s}=Yt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&Mt.by_values,t.options.length>0&&t.why==="head"&&g(Mt.maybe,{what:t.options.join(", ")}),t.month_first&&Mt.month_first,t.says].filter(Boolean),m=C([...n.slice(0,z$),Mt.notes,...n.slice(z$)]),d=c?[[`${l}:${c}`,g(Mt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${bo} label=${g(Mt.as,{head:r})} value=${d[0]?.[0]||l||Mt.notes}
          options=${[...d,...ln(m)]} pick=${h=>e(()=>Ee(Zr(o,"target",h===Mt.notes?"":h)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${g(Mt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${Gb} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Qb(){let[t,e]=R(0),{rows:n,fields:s}=Yt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[Mt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <${P} look="bordproef" title=${g(Mt.row,{place:t+1,count:n.length})}>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${Mt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${Mt.following}</button>
      </p>
    <//>
  `}function B$({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Yt().found,l=[[g(Mt.read,{read:n.filter(c=>!c.open).length,count:n.length}),Mt.sum.placed],[g(Mt.read,{read:n.filter(c=>c.led).length,count:n.length}),Mt.sum.led],[String(zi(s).length),Mt.sum.asks],[String(o.length),Mt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${Mt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Jb} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <${P} look=${null} title=${Mt.plan}>
          <${_s} id="plannaam" label=${Mt.plan_title} value=${r.title}
            pick=${c=>t(()=>Ee(So(i.title,c)))} />
          <${_s} id="plandag" type="date" label=${Mt.plan_day} value=${r.day}
            pick=${c=>c&&t(()=>Ee(So(i.day,c)))} />
        <//>
        <${Qb} />
        <${P} look=${null} title=${Mt.sums}>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        <//>
      </div>
    </div>
  `}var Mt,z$,F$=B(()=>{"use strict";V();W();Co();I();Oe();ar();Mt=k.board.columns,z$=-1});function A$({act:t}){let e=me(),[n,s]=R(null),[o,r]=R(""),[i,l]=R(""),c=(h,f)=>o||t(()=>(r(h),f().finally(()=>r("")))),p=h=>c(rn.busy,async()=>{let f=await h(),b=await M$(f.name,f.data);if(s(b&&{...b,given:f}),b)return At(b.message);location.hash=L("controleer",{stap:"kolommen"})}),u=h=>c(h?rn.result.alongside_busy:rn.result.making,async()=>{n&&(await Kr(n.given,h)).ok&&(location.hash=L(h?"vergelijk":"overzicht"))}),$=h=>p(async()=>{let f=Qd(h);return{name:f.name,data:await ba(f)}}),m=(h,f)=>p(async()=>({name:h,data:new TextEncoder().encode(f)}));Te(()=>{let h=f=>$(f.dataTransfer.files);return window.addEventListener("drop",h),()=>window.removeEventListener("drop",h)},[]);let d=a`
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
      ${n&&a`<${gi} ...${n} />`}
      ${n?.ok&&d}
    </div>
  `}var rn,E$=B(()=>{"use strict";Ne();V();et();Co();I();Pe();Gr();rn=k.board});function Yb({which:t,text:e,act:n}){let[s,o]=R(null),r=`wie-${encodeURIComponent(t)}`,i=s?.match(/.*;\s*/)?.[0]||"",l=s===null?[]:Yt().found.organisations;return a`<details><summary>${It.other}</summary>
    <label class="veld"><span>${g(It.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Ee(Ti(t,"names",s||"")))}>${It.other_take}</button></details>`}function N$({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Yt().found,r=(...d)=>e.filter(({reading:h})=>d.includes(h)),i=r("new").map(({text:d})=>d),l=C(e.flatMap(d=>d.fresh)).filter(d=>!i.includes(d)),c=r("several"),p=zi(e).length,u=(d,...h)=>t.bind(null,()=>Ee(Ti(d,"names",h.join("; "))),void 0),$={count:e.length,fresh:i.length+l.length,asks:p},m=a`<${A} items=${n} /><p class="zacht">${It.left_out_more}</p>`;return a`
    <p class="uitleg">${p?g(It.intro,$):It.nothing}</p>
    <${ta} act=${t} title=${It.several} names=${c}
      after=${c.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${u("*")}>${M(It.take_all,c.length)}</button></p>`}>
      ${({which:d,text:h,parts:f})=>a`
        <p>${f.map(b=>a`<span class="bordnaam">${b}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${u(d,...f)}>${g(It.split,{count:f.length})}</button>
          <button type="button" class="alslink" onClick=${u(d,h)}>${It.one}</button>
        </p>
      `}
    <//>
    <${ta} act=${t} title=${It.same} names=${r("same")}>
      ${({which:d,parts:h,meant:f})=>a`
        <p>${g(It.same_text,{meant:f})}</p>
        <p class="acties">
          <button type="button" onClick=${u(d,f)}>${It.yes}</button>
          <button type="button" class="alslink" onClick=${u(d,...h)}>${It.no}</button>
        </p>
      `}
    <//>
    <${ta} act=${t} title=${It.new} names=${r("new")} more=${l.length}
      after=${l.length>0&&a`<p>${g(It.fresh,{names:rt(l.map(d=>`“${d}”`))})}</p>`}>
      ${({which:d,text:h,kind:f})=>a`
        <${bo} label=${g(It.kind_of,{name:h})} value=${f||"organisatie"}
          options=${Object.entries(It.new_kinds)} pick=${b=>t(()=>Ee(Ti(d,"kind",b)))} />
      `}
    <//>
    <${ta} act=${t} title=${It.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${It.no_partner_more}</p>`} />
    ${n.length>0&&a`<${P} look="bordnamen" title=${It.left_out}>${m}<//>`}
    <${ta} act=${t} title=${It.known} names=${r("known","split","decided")}>
      ${({meant:d})=>d&&a`<p class="zacht">${g(It.means,{meant:d})}</p>`}
    <//>
    <${P} look=${null} title=${It.expect} note=${It.expect_more}>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${d=>t(()=>Ee(So(o.without,d.target.checked?"nee":"ja")))} />
        ${It.expect_yes}
      </label>
    <//>
  `}var It,ta,P$=B(()=>{"use strict";V();W();Co();I();Oe();ar();It=k.board.partners;ta=({title:t,names:e,act:n,children:s,after:o=null,more:r=0})=>e.length+r>0&&a`
    <${P} look="bordnamen" title=${[t," ",a`<span class="zacht">${e.length+r}</span>`]}>
      ${o}
      <ul>${e.map(i=>a`<li key=${i.which}>
            <p><strong>“${i.text}”</strong> <span class="zacht">${M(It.count,i.count)}</span></p>
            ${s?.(i)}<${Yb} ...${i} act=${n} />
          </li>`)}</ul>
    <//>
  `});function Xb(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function tk({row:t,name:e,act:n}){let{choices:s}=Yt().found,o=t.asks[e],r=[["","…"],...ln(s[e]||[])],i=l=>n(()=>Ee(Zr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${Tt.right}</button>`}
      ${s[e]&&a`<${bo} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function ek({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Yt().found,[c,p]=R(!1),{proposal:u}=t,$=t.fields[l.step],m=t.fields[l.kind]||"",d=[["",Tt.unknown],...ln(C([...m?[m]:[],...i[l.kind]]))],h=O=>{s(),e(()=>Ee(Mi(t.which,l.kind,O)))},f=O=>{n(t,c&&$&&!t.places.includes(O)?`${$}; ${O}`:O),p(!1)},b=a`
    <button type="button" class="is-voorstel"
      onClick=${()=>f(u?.value||"")}>${u?.value} <kbd aria-hidden="true">↵</kbd></button>
  `,w=a`
    <button type="button" class="alslink" onClick=${()=>p(!0)} aria-pressed=${String(c)}>${Tt.plus}</button>
    <button type="button" class="alslink" onClick=${()=>n(t,"")}>${Tt.later}</button>
  `;function v(O){let{target:_,currentTarget:j,key:E,shiftKey:K}=O;if(_!==j||O.ctrlKey||O.altKey||O.metaKey)return;let T=r.find(z=>z.key===E.toUpperCase());if(T)f(T.value);else if(E==="Enter"&&K&&u)o();else if(E==="Enter"&&u)f(u.value);else if(E.toUpperCase()==="L")n(t,"");else if(E==="+")p(!0);else if(E==="ArrowDown"||E==="ArrowUp"){let z=[...document.querySelectorAll(".bordkaart")];z[z.indexOf(j)+(E==="ArrowDown"?1:-1)]?.focus()}else if(E==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;O.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${v}>
        <h3><span class="bij">${t.number}</span>${Xb(t.title,u?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:O,role:_})=>a`<span>${O}${_&&` (${_})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||Tt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(O=>a`<${tk} row=${t} name=${O} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:O,key:_})=>a`<button type="button" class=${u?.value===O?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(O))} onClick=${()=>f(O)}>
              ${O} <kbd aria-hidden="true">${_}</kbd></button>`)}
        </div>
        <${_s} label=${Tt.kind} value=${m} options=${d} pick=${h} />
        <p class="acties">
          ${u&&!r.some(({value:O})=>O===u.value)&&b}
          ${$&&w}
          ${u&&a`<span class="zacht">${u.reason}</span>`}
        </p>
    </article></li>
  `}function nk(){let{cells:t,places:e}=Yt().found;return a`
    <${P} look="bordgroei" title=${Tt.matrix} note=${Tt.matrix_more}>
      <table><thead><tr><td></td>
          ${e.slice(0,-2).map(({value:n,key:s})=>a`<th scope="col"><abbr title=${n}>${s}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:n,placed:s,open:o})=>a`<tr><th scope="row">${n}</th>
              ${s.map((r,i)=>a`<td class=${r?"is-vol":o[i]?"is-open":""}>
                  ${r||(o[i]?"":"–")}
                  ${o[i]>0&&a`<span>${g(Tt.open_at,{count:o[i]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    <//>
  `}function I$({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Yt().found,[r,i]=R(e[0]?.reason||""),[l,c]=R(Zb),[p,u]=R(0),[$,m]=R([]),d=me(),[h,f]=R(0),b=[...e,...["",Bi].map(q=>({reason:q,value:"",count:0,strength:""}))].map(q=>({...q,count:n.filter(re=>zc(re,q.reason)).length})).filter(({count:q})=>q),w=n.find(({which:q})=>q===$.at(-1)),v=b.find(({reason:q})=>q===r)||b.find(({reason:q})=>w&&zc(w,q))||b[0],O=v?.reason,_=q=>{i(q),m([]),u(0),G()&&d.current?.scrollIntoView()},j=()=>c(E.length),E=n.filter(q=>zc(q,O)||q.open&&$.includes(q.which)),K=Math.max(0,Math.min(p,E.length-1)),T=q=>t(()=>Ee(...q.map(re=>Mi("*",o.step,"",re))),Xr);async function z(q,re){await t(()=>Ee(Mi(q.which,o.step,re)));let fn=Yt().found.rows.filter(({open:sa})=>sa).length;At(g(re?Tt.is_at:Tt.is_open,{title:q.number||q.title,value:re,count:fn})),f(fn||!q.open?E.indexOf(q)+1:-1)}Te(()=>{if(!h)return;h<0&&Ft("verder")?.focus();let q=d.current?.querySelectorAll(".bordkaart")||[],re=q[Math.min(G()?1:h,q.length)-1];h>0&&(re||document.querySelector(".bordreden"))?.focus(),f(0)},[h]);let zt=e.filter(({strength:q})=>q==="sterk").map(({reason:q})=>q),Z=a`
    <button type="button" id="alle-sterke" onClick=${()=>T(zt)}>${Tt.take_strong}</button>
  `,wt=a`
    <button type="button" id="alle-voorstellen"
      onClick=${()=>T(e.map(({reason:q})=>q))}>
      ${g(Tt.take_all,{count:e.reduce((q,{count:re})=>q+re,0)})}
    </button>
  `,ke=a`
    <p class="acties bordblad">
      <button type="button" disabled=${!K} onClick=${()=>u(K-1)}>${Tt.previous}</button>
      <span>${g(Tt.which,{place:K+1,count:E.length})}</span>
      <button type="button" disabled=${K>E.length-2}
        onClick=${()=>u(K+1)}>${Tt.following}</button>
    </p>
  `,Ys=g(Tt.more,{count:E.length-l}),fr=q=>q===Bi?Tt.done:q||Tt.none;return a`
    <p class="bordstand">${Xr()} ${n.every(({judged:q})=>q)&&Tt.all_done}</p>
    <div class="borddrie">
      <${P} look="bordredenen" title=${Tt.reasons}>
        ${zt.length>1&&zt.length<e.length&&Z}
        ${e.length>1&&wt}
        <ul>
          ${b.map(({reason:q,value:re,count:fn,strength:sa})=>a`<li key=${q} class=${q===O?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(q===O)}
                  onClick=${()=>_(q)}><span class="bordtal">${fn}</span> ${fr(q)}</button>
                <p class="zacht">
                  ${sa==="zwak"&&a`<span class="bordnaam">${Tt.weak}</span> `}
                  ${re?g(Tt.proposal,{value:re}):q===Bi?Tt.done_more:Tt.none_more}
                </p>
                ${re&&a`<button type="button" class="klein" aria-label=${`${M(Tt.take,fn)}: ${q}`}
                    onClick=${()=>T([q])}>${M(Tt.take,fn)}</button>`}
            </li>`)}
        </ul>
      <//>
      <section class="bordkaarten" ref=${d}>
        <h2>${v&&fr(v.reason)} <span class="zacht">${E.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${Tt.keys}</summary>
          <p>${g(Tt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(G()?E.slice(K,K+1):E.slice(0,l)).map(q=>a`<${ek} key=${q.which} ...${{row:q,act:t,place:z}}
              hold=${()=>m([...$,q.which])}
              all=${()=>T([q.proposal?.reason||""])} />`)}
        </ul>
        ${G()&&E.length>1&&ke}
        ${!G()&&E.length>l&&a`<button type="button" onClick=${j}>${Ys}</button>`}
      </section>
      <${nk} />
    </div>
  `}var Tt,Zb,Bi,zc,q$=B(()=>{"use strict";Ne();V();Et();W();Co();I();Oe();ar();Tt=k.board.place,Zb=30,Bi="-",zc=({open:t,proposal:e},n)=>n===Bi?!t:n?e?.reason===n:t&&!e});function R$({act:t}){let e=Yt(),{name:n,decisions:s}=e,{rows:o,plan:r,places:i,access:l,fields:c}=e.found,[p,u]=R(null),[$,m]=R(""),d=JSON.stringify(s),h=e.taken===d&&ht().own;Te(()=>{h||t(async()=>{e.taken=d;let j=await Kr({name:n,decisions:s},!1);u(j.ok?null:j)})},[d]);let f=()=>On("keuzes.yaml",`${JSON.stringify({keuzes:e.decisions},null,1)}
`,"application/yaml"),b=()=>$!==Ye.alongside_busy&&cs(m,Ye.alongside_busy,async()=>{let j=await Kr({name:n,decisions:s},!0);if(!j.ok)return u(j);location.hash=L("vergelijk")});if(p)return a`<div class="antwoord"><${gi} ...${p} /></div>`;if(!h)return a`<p role="status">${Ye.making}</p>`;let w=Q(F.route.query),v=y.plans.find(({title:j})=>j===r.title)||y.plans[y.plans.length-1],O=J(w).apart.filter(j=>j.plan===v.key&&j.groups.length),_=i.flatMap(({value:j})=>{let E=o.filter(K=>!K.judged&&K.places.includes(j));return E.length?[a`${j}: ${E.map(({number:K,title:T})=>`${K} ${T}`.trim()).join("; ")}`]:[]});return a`
    <p>
      ${Xr()}
      ${o.some(j=>!j.judged)&&a` <strong>${Ye.not_yet}</strong>`}
    </p>
    <p class="acties">
      <a href=${L("aandachtspunten")}>${Ye.questions}</a>
      <button type="button" id="ernaast" onClick=${b}>${Ye.alongside}</button>
      <span role="status">${$}</span>
    </p>
    ${_.length>0&&a`<p>${Ye.bare}</p><${A} items=${_} />`}
    <${Li} by="kind" scenario=${w} plan=${v} />
    ${O.map(({kind:j,groups:E})=>{let K=E.flatMap(T=>T.things);return a`<p>${M(Ye.apart,K.length,{kind:bt(j)})} <${at} ids=${K} /></p>`})}
    ${F.route.query.cel&&a`<${or} address=${F.route.query.cel} by="kind" scenario=${w} />`}
    <${P} title=${Ye.take_along}>
      <${_s} id="toegang" label=${Ye.access} value=${r.access||"niet-openbaar"}
        options=${l.map(j=>[j,j.replace("-"," ")])}
        pick=${j=>t(()=>Ee(So(c.access,j)))} />
      <p class="zacht">${Ye.access_more}</p>
      <${fi} files=${[{id:"bewaar-werkmap",label:Ye.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${f}>${Ye.choices}</button>
      <//>
      <p class="zacht">${Ye.workbook_more} ${Ye.next_list}</p>
    <//>
    <${hi} />
  `}var Ye,W$=B(()=>{"use strict";V();et();W();Ht();Co();I();Pe();kt();go();ne();Oe();yt();jc();ar();Gr();Ye=k.board.result});function H$({state:t,why:e,own:n}){let s=k.werkplaats,o=L("controleer",{stap:is[0]}),r=n?a`<strong>${g(s.own,{name:n})}</strong> <a href=${o}>${s.to_save}</a>. `:`${g(s.shipped,{title:y.meta.title})} `;return a`<p>${r}${t==="off"?e:s.states[t]}</p>`}function ik(){let t=document.activeElement,e=rk.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==Ft("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&Ft(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(ak));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function lk({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Yt(),l=o.rows.filter($=>$.open).length,c=is[is.indexOf(t)+1],p=($,m)=>e(T$.bind(null,$),()=>m),u=t==="plaatsen"&&l?g(Zt.next_open,{count:l}):Zt.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${M(Zt.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${g(Zt.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Zt.undone)}>${Zt.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&p(1,Zt.redone)}>${Zt.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>ok(e)}>${Zt.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${L("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function K$({route:t}){let[,e]=R(0),[n,s]=R(""),o=t.query.stap||D$,r=Un()&&is.includes(o)?o:is[0];D$=r;let{of:i,Step:l}=U$[r],c=Un()?.found.plan,p=(c?.day||"").split("-").reverse().map(Number).join("-");async function u(m,d){let h=ik(),f=Un()?.decisions.length;try{s(""),await m(),e(w=>w+1);let b=Un()?.decisions.length||0;d?At(d()):b!==f&&At(M(Zt.decided,b)),window.setTimeout(h,60)}catch(b){s(b.message)}}Te(()=>{F.started&&window.scrollTo(0,0)},[r]),Te(()=>{function m(f){let b=Ft({z:"ongedaan",y:"opnieuw"}[f.key]||"");!b||!f.ctrlKey||f.target.matches("input,textarea")||(b.click(),f.preventDefault())}let d=f=>Un()?.saved===!1&&f.preventDefault(),h=new AbortController;return window.addEventListener("keydown",m,{signal:h.signal}),window.addEventListener("beforeunload",d,{signal:h.signal}),()=>h.abort()},[F.route]);let $={day:p,own:Un()?.found.own,count:Un()?.found.rows.length};return a`
    <${sk} at=${r} />
    <${dt} key=${r} text=${i.title} title=${`${k.check.title}: ${Zt.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${g(i.intro,$)}</p>`}
    <//>
    ${c&&a`<p class="zacht">${g(Zt.source,{...c,day:p,who:c.access||Zt.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${u} />
    ${Un()&&r!==is[0]&&a`<${lk} at=${r} act=${u} />`}
    ${r===is[0]&&a`<${hi} /><${Jd} />`}
  `}var Zt,U$,is,D$,V$,sk,ok,rk,ak,G$=B(()=>{"use strict";Ne();V();et();Et();W();Co();I();Pe();F$();E$();P$();q$();W$();ne();Gr();Zt=k.board,U$={lijst:{of:Zt.list,Step:A$},kolommen:{of:Zt.columns,Step:B$},plaatsen:{of:Zt.place,Step:I$},partners:{of:Zt.partners,Step:N$},resultaat:{of:Zt.result,Step:R$}},is=Object.keys(U$),D$=is[0];V$=()=>a`
  <${dt} text=${Zt.elsewhere.title}><p class="uitleg">${Zt.elsewhere.intro}</p><//>
  <ol>${Zt.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Zo} />
`,sk=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Zt.steps_label}><ol>
      ${is.map((e,n)=>a`<li class=${n<is.indexOf(t)?"is-gedaan":""}>
          <a href=${L("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Zt.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,ok=t=>t(async()=>{let e=Yt(),{name:n,data:s}=await ht().ask("workbook",{decisions:e.decisions});On(n,s,Vr.xlsx),e.saved=!0}),rk=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],ak=":is(button,select,input,a)"});function ck({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>Bc?` ${g($n.first,{count:Bc})}`:"";return a`
    <${_t} id="eigen-uitkomst" caption=${`${M($n.rows,e.length)}${o}`}
      rows=${e.slice(0,Bc)} columns=${s} />
    <div class="acties"><${ve} name=${$n.file} rows=${()=>[t,...e]} label=${$n.csv} /></div>
  `}function Y$({start:t=$n.example}){let[e,n]=R(t),[s,o]=R(""),[r,i]=R(null);function l(){i(null),cs(o,$n.busy,async()=>i(await ht().ask("ask",{text:e})))}return a`
    <${P} title=${$n.title} note=${$n.intro}>
      <label class="veld breed"><span>${$n.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${$n.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?$n.yes:$n.no}</strong></p>`}
        ${r?.graph&&a`<${Q$} label=${$n.result} text=${r.graph} />`}
        ${r?.columns&&a`<${ck} columns=${r.columns} rows=${r.rows} />`}
      </div>
    <//>
  `}function uk(t){let e=Object.entries(t.columns),n=s=>Ts(s.subject)?a`<${N} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>Z$(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[pk],...ns(s=>s.plan),{key:"bron",label:Dt.columns.place,sort:!1,text:s=>uo(s).map(le).join("; ")}]}function dk({name:t,query:e,scenario:n}){let s=X$(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Dt.nothing}</p>`;let o=uk(e),r={rows:M(Dt.rows,s.length),scenario:Kt(n)},i={key:"sentence",label:Dt.columns.sentence,text:c=>c.sentence},l=()=>Nn([i,...o],s,c=>ee(n,c.plan));return a`
    <${_t} id=${`uitkomst-${t}`} caption=${g(Dt.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${ve} name=${`${t}.csv`} rows=${l} />
      <a href=${L("aandachtspunten",{vraag:t})}>${Dt.as_sentences}</a>
    </div>
  `}function $k({name:t,query:e,scenario:n}){let s=e.shelf===Fa;return a`
    <p class="kruimel"><a href=${L("vragen")}>${Dt.title}</a></p>
    <${dt} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${vn}><${Ea} /><//>`}
    <${Cn} pairs=${[[Dt.why,e.why],[Dt.weight,e.severity]]} />
    ${s&&a`<section><h2>${Dt.result}</h2><${dk} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!Nl([t,e])&&a`<p>${e.open?Dt.open:Dt.elsewhere}</p>`}
    ${t in Dt.rows_of&&a`<p><a href=${L("overzicht",{rijen:Dt.rows_of[t]})}>${Dt.in_overview}</a></p>`}
    <${os} title=${Dt.sparql}>
      <${Q$} label=${Dt.sparql} text=${e.sparql} lang="en" />
      <${Ws} text=${()=>e.sparql} label=${Dt.copy} />
    <//>
    ${ye()&&!e.open&&a`<${Y$} key=${t} start=${e.sparql} />`}
  `}function mk({shelf:t,counts:e}){let n=Object.entries(y.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Dt.columns.title,text:o=>o.title,cell:o=>a`<a href=${L(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Dt.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Dt.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <${P} look=${null} title=${t.title} note=${t.intro}>
      <${_t} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===Fa?s:s.slice(0,2)} />
    <//>
  `}function tm({route:t}){let e=Q(t.query),n=t.path[1],s=y.queries[n];if(n&&!s)return a`<${Vs} />`;if(n)return a`<${$k} ...${{name:n,query:s,scenario:e}} />`;let o=Lo(X$(e).map(r=>r.query));return a`
    <${dt} text=${Dt.title}><p class="uitleg">${Dt.intro}</p><//>
    ${ye()&&a`<${Y$} />`}
    ${Dt.shelves.map(r=>a`<${mk} shelf=${r} counts=${o} />`)}
  `}var Dt,$n,Bc,Q$,J$,Z$,X$,pk,em=B(()=>{"use strict";V();et();Et();W();Ht();I();Pe();ao();nt();kt();nn();ne();Oe();$o();yt();Re();Ur();Dt=k.questions,$n=k.questions.own,Bc=200;Q$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;J$={barrier:t=>t.barrier&&St(t.barrier),kind:t=>t.kind&&bt(t.kind),partner:t=>t.partner&&Go(t.partner),severity:t=>X("Severity",t.severity),detail:t=>t.detail&&(Ts(t.detail)?S(t.detail):t.description)},Z$=(t,e)=>(J$[t]?J$[t](e):e[t])||"",X$=t=>J(t).gaps.flatMap(e=>bs(e).map(n=>({...n,plan:e.plan}))),pk={key:"severity",label:Dt.columns.weight,text:t=>String(Object.keys(y.codes.Severity).indexOf(t.severity)),csv:t=>Z$("severity",t),cell:t=>a`<${Ia} severity=${t.severity} />`}});function om(t,e,n,s){let o=n;return{placed:Ec(t,e).map(i=>{let l=s(i);return o+=l,{...i,y:o-l,middle:o-l/2}}),bottom:o}}function fk({lane:t,rows:e,wide:n}){let s=Bs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${Jt.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*Jt.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*Jt.line}>
        ${s.length?s.join(" · "):M(Js.lane_total,e.length)}
      </text>
    </g>
  `}function hk({row:t,lane:e,shown:n,point:s}){let o=Jt.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*Jt.level,i=t.tail&&Ac[t.outcome].tail&&Jt.left+t.tail,l={row:t,x:o,y:r},c=g(Js.mark,{...t,what:t.what||Js.card.none,phrase:Ac[t.outcome].phrase});return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Xe(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${c}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${$i} outcome=${t.outcome} /></g>
    </a>
  `}function gk({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=ce(o.id),c=fl(o.work),p={...r>e*.62?{right:Fi(e-r+14,e)}:{left:Fi(r+14,e)},...i>n*.6?{bottom:Fi(n-i,n)}:{top:Fi(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${xo} outcome=${o.outcome} on=${o.on&&g(Js.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${at} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${le(l)}</p>`}
    </div>
  `}function am({plan:t,rows:e,date:n}){let[s,o]=R(null),{wide:r,years:i,beyond:l}=Yn(t),{placed:c,bottom:p}=om(t,e,Jt.top,({levels:_,title:j})=>Math.max(_*Jt.level+Jt.pad,j.length*Jt.line+36)),u=Jt.left+r+20,$=p+Jt.foot,m=kl(t,n),d=Jt.left+m.x,h=g(Js.report,{date:lt(m.date)}),f=h.length*8.6+24,b=()=>o(null),w=_=>_.key==="Escape"&&b(),v=l&&{x:Jt.left+l.x,y:Jt.top-9},O=Math.min(Math.max(d-f/2,Jt.left),u-f);return a`
    <div class="lanenvak" onMouseLeave=${b} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${u} ${$}`} role="group" aria-label=${Js.picture}>
        <rect class="daarna" x=${d} y=${Jt.top} width=${u-d} height=${p-Jt.top} />
        ${i.map(({year:_,x:j})=>a`
            <g class="jaar">
              <line x1=${Jt.left+j} x2=${Jt.left+j} y1=${Jt.top} y2=${p} />
              <text x=${Jt.left+j+4} y=${Jt.top-9}>${_}</text>
            </g>
          `)}
        ${l&&a`<g class="jaar"><text text-anchor="middle" ...${v}>${Js.beyond}</text></g>`}
        ${c.map(_=>a`<${fk} lane=${_} rows=${_.mine} wide=${r+20} />`)}
        <line class="laaneind" x1="0" x2=${u} y1=${p} y2=${p} />
        <line class="nu" x1=${d} x2=${d} y1=${Jt.top-8} y2=${p} />
        <g class="nulabel">
          <rect x=${O} y=${p+4} width=${f} height="28" rx="3" />
          <text x=${O+f/2} y=${p+24} text-anchor="middle">${h}</text>
        </g>
        ${c.flatMap(_=>_.mine.map(j=>a`<${hk} key=${j.id} ...${{row:j,lane:_}} shown=${s?.row.id===j.id} point=${o} />`))}
      </svg>
      ${s&&a`<${gk} at=${s} width=${u} height=${$} close=${b} />`}
    </div>
  `}function cm({scenario:t,plan:e}){let n=$s(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=Yn(e),i=gn(e.key,t.date),l=f=>sm+8+f/s*(mr-sm-16),c=f=>Math.max(bk,lm(f)*im+4),{placed:p,bottom:u}=om(e,n,Fc,c),$=l(kl(e,i).x),m=p.map(f=>g(nm.description,{chapter:Po(f),counts:rt(Bs(f.mine))})),d=$>mr-150?"end":"start",h=f=>b=>a`
    <g transform=${`translate(${l(b.x)} ${yk(f,b)}) scale(${kk})`}>
      <title>${[b.name,b.by,Ac[b.outcome].phrase].join(", ")}</title>
      <${$i} outcome=${b.outcome} />
    </g>
  `;return a`
    <svg class="banen" viewBox=${`0 0 ${mr} ${u+16}`} role="img" aria-label=${m.join(" ")}>
      <rect class="straks" x=${$} y=${Fc} width=${mr-$} height=${u-Fc} />
      ${o.map(({year:f,x:b})=>a`
          <line class="jaar" x1=${l(b)} x2=${l(b)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(b)+4} y="12">${f}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${Js.beyond}</text>`}
      ${p.map(f=>a`
          <line class="baan" x1="0" x2=${mr} y1=${f.y} y2=${f.y} />
          <text x="0" y=${f.middle+4}>${_k(Po(f))}</text>
        `)}
      ${p.flatMap(({y:f,mine:b})=>wk(b).map(([w,v])=>a`<text class="jaartal" x=${l(w)-8} y=${f+12} text-anchor="end">+${v}</text>`))}
      <line class="baan" x1="0" x2=${mr} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${g(nm.line,{date:lt(i)})}
      </text>
      ${p.flatMap(f=>f.mine.filter(b=>b.level<Nc).map(h(f)))}
    </svg>
  `}var nm,Js,Ac,Jt,Ec,rm,Fi,sm,mr,Fc,im,bk,kk,Nc,lm,wk,yk,_k,Pc=B(()=>{"use strict";V();et();W();I();nt();Rt();yt();Hr();nm=k.summary.lanes,Js=k.promises,Ac=k.shared.outcomes,Jt={left:320,top:32,foot:40,level:19,pad:30,line:21},Ec=(t,e)=>Yn(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);rm=({plan:t,lane:e})=>Yn(t).lanes[e]?Po(Yn(t).lanes[e]):"";Fi=(t,e)=>`${t/e*100}%`;[sm,mr,Fc,im,bk,kk]=[262,690,17,8,16,.62],Nc=30,lm=t=>Math.min(t.levels,Nc),wk=t=>[...Lo(t.filter(({level:e})=>e>=Nc).map(({x:e})=>e))],yk=(t,e)=>t.middle+(e.level-(lm(t)-1)/2)*im,_k=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function xk({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?Mn.route.undecided:Mn.route.no_partner,i=n.map(({label:l})=>a`<span>${l}</span>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<${A} look="gemis" label=${Mn.route.silent} items=${i} />`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${Wt(l)?"verzamel":""}>
                <${Me} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function vk({scenario:t,plan:e}){let n=Ke("kind",t,e),s=Ke("partner",t,e),{reach:o}=J({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${xk} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function pm({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=y.meta,l={version:r,content:(i||"").slice(0,12),scenario:Kt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${g(Mn.head,{date:lt(gn(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${g(Mn.foot.source,{sources:fs(t)})} ${g(Mn.foot.version,l)}</p>
        <p>${g(Mn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function Ok({cell:t,step:e}){let n=St(e),s=t?.brief||[],[o,r]=s;return t?.undecided?a`<td class="onbeslist" data-kop=${n}>${o}</td>`:t?.initiatives?a`
      <td data-kop=${n}><${ys} bar=${t.bar} /><span>${o}</span><span class="sr">. ${r}</span></td>
    `:t?.unmet?a`<td class="arcering" data-kop=${n}><span class="plaat">${o}</span></td>`:a`<td class="niets">${s.join(" ")||"–"}</td>`}function Ck({scenario:t,plan:e,...n}){let s=je(e).summary,{points:o}=J({...t,plan:e.key}),{phrase:r,named:i}=Vn(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${pm} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">${g(s.intro,{report:ms(e)})} ${r.lead}</p>
      <${gs} plan=${e} />
      <${Ai} title=${s.matrix.title} note=${s.matrix.note}>
        <${Sk} scenario=${t} plan=${e} />
        <${Nr} undecided=${Ha(t,e)} />
      <//>
      <${Ai} title=${k.overview.start.discuss.title}>
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
  `}function jk({scenario:t,plan:e,...n}){let{summary:s,shared:o}=je(e),r=lt(gn(e.key,t.date)),i=Cr($s(e,t.date),o.outcomes,Vn(t,e).named).map(([c,{tile:p,count:u}])=>a`
      <${cr} outcome=${c} /> <strong>${u}</strong> ${g(p,{date:r})}
    `),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${pm} plan=${e} scenario=${t} ...${n}>
      <${Ai} title=${s.route.title} note=${s.route.note}>
        <${vk} scenario=${t} plan=${e} />
      <//>
      <${Ai} title=${s.lanes.title} note=${l}>
        <${cm} scenario=${t} plan=${e} />
        <${A} look="uitkomsten" items=${i} />
      <//>
    <//>
  `}function um({route:t}){let e=Q(t.query),n=ze(e);return a`
    <div class="vel-boven">
      <${dt} text=${Mn.title}><p class="uitleg">${Mn.screen}</p><//>
      <${lo} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Mn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.flatMap((s,o)=>[Ck,jk].map((r,i)=>{let l=2*o+i+1;return a`<${r} key=${l} ...${{scenario:e,plan:s,number:l,total:2*n.length}} />`}))}
    </div>
    <${Ce} text=${Mn.screen} />
  `}var Mn,Sk,Ai,dm=B(()=>{"use strict";V();Et();W();Ht();I();Pn();kt();Rt();go();nn();Oe();Pc();yt();Hr();Mn=k.summary;Sk=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Mn.matrix.title}</caption>
    <thead>
      <tr><td></td>${Sn(e).map(n=>a`<th scope="col">${St(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ke("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${Ok} cell=${s} step=${Sn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Ai=t=>a`<${P} look="blok-blad" label=${t.title} ...${t} />`});function Ei(t){let n=t.flatMap(o=>Io(o,Q({}))).map(({step:o,basis:r})=>`${x(o,"notation")} ${r}`),s=({notation:o})=>Object.keys(xe).find(r=>n.includes(`${o} ${r}`));return Ic(hn.filter(s).map(o=>`${o.label} (${xe[s(o)||""][1]})`))}function Lk({id:t}){let e=$m(t),n=({key:v})=>g(ot.steps,{steps:Ei(e.filter(O=>Ut(O,v)))}),s=v=>y.partners[v].find(O=>O.id===t)?.steps||[],o=vo(s("")),r=y.plans.filter(v=>s(D?v.key:"").length),i=tt(t,"who").flatMap(v=>v.acts?[]:Jn(v.to)),l=vo(C(i)).filter(v=>!o.includes(v)),c=v=>!En(v,"partner")&&[v,...Ot(v,"reportedUnder")].flatMap(Qn).every(O=>O===t),p=jt(C(e.filter(v=>y.works[v]?.across&&c(v)))),u=Ot(t,"unitOf"),$=jt(Ot(t,"chapterLead")),m=$.flatMap(ce),d=$.flatMap(v=>Ot(v,"concerns")).filter(v=>Xt(v,"Contradiction")&&ce(v).some(O=>m.includes(O))),h=d.length>0&&a`${ot.disputed} <${at} ids=${C(d)} />`,f=v=>{let O=vo(y.partners[""].find(_=>_.id===v)?.steps||[]);return O.length>0&&a`<span class="zacht"> – ${Ic(O)}</span>`},b=x(t,"tooi"),w=[...pr(t),[k.thing.also_known,yi(t)],[ot.leads,$.length>0&&a`<${Le} ids=${$} /> ${h}`],[ot.units,u.length>0&&a`<${Le} ids=${u} more=${f} />`],[ot.identity,b?g(ot.identified,{code:b,date:lt(x(t,"checkedOn"))}):ot.unidentified]];return a`
    <${P} title=${k.thing.known}>
      <${se} text=${x(t,"summary")} />
      ${Wt(t)&&a`<p>${ot.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${ot.independent}</p>`}
      ${r.map(v=>a`<p>${D&&`${v.title}: `}${n(v)}</p>`)}
      ${p.length>0&&a`<p>${ot.across}<${at} ids=${p} />.</p>`}
      ${l.length>0&&a`<p>${g(ot.named_steps,{steps:Ic(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${ot.no_steps}</p>`}
      <${Cn} pairs=${w} />
    <//>
  `}function Mk({id:t,rows:e}){let n=ot.columns,s=p=>vt(p.to)?.key,o=({of:p})=>C(p.map(u=>x(u,"summary"))).join(" "),r=[...ns(s),Gt("actie",n.action,p=>p.to),{key:"soort",label:n.what,text:p=>_e(p.to)},{key:"rol",label:n.role,text:p=>p.phrase,cell:p=>[p.phrase,a`<${se} text=${o(p)} look="zacht" />`]},jn("stand",n.stand,p=>p.to),{key:"stap",label:n.step,text:p=>Oi(p.to)},ws(n.place,p=>p.of)],i=C(e.map(p=>p.to)).map(p=>{let u=e.filter($=>$.to===p);return{...u[0],phrase:C(u.map($=>$.phrase)).join(", "),of:u.flatMap($=>$.of)}}),l=Fr(t,"activiteiten",Q({}),s),c=a`
    <${_t} id="acties" caption=${ot.work_caption} rows=${i} sort="actie" columns=${r} file=${l}
      open=${G()?Bk:void 0} />
  `;return a`
    <${P} title=${g(ot.work,{count:i.length})} note=${ot.work_note}>
      ${i.length?c:a`<p>${k.shared.none}</p>`}
    <//>
  `}function Tk({id:t}){let e=x(t,"organisationKind")===ot.places.of&&!Wt(t)?gt(t,"altLabel"):[],n=p=>e.some(u=>Zn(p.replace("-"," ")).includes(Zn(u))),s=p=>gt(p,"place").filter(n).join(", "),o=tt(t,"who").map(p=>p.to),r=jt(An.filter(p=>s(p)&&!o.includes(p))),l=a`<${Le} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${Ct} id=${p} />`} />`,c=g(ot.places.title,{count:r.length});return r.length>0&&a`<${P} title=${c} note=${ot.places.note}>${l}<//>`}function zk({id:t}){let e=Q({}),n=xa(t),o=y.plans.flatMap(m=>$s(m,e.date)).filter(m=>m.outcome==="ahead"&&n(m.work)),r=$m(t),i=C([...r,...r.flatMap(m=>pt(m,"followedBy"))]).filter(m=>ot.to_come.includes(He(m))&&!o.some(d=>d.work===m)),l=m=>g(k.shared.work.bound,{date:m}),c=[...o.map(({work:m,what:d,quote:h,by:f})=>[n(m),m,d,`${h} (${l(f)})`]),...i.map(m=>["planned",m,pe(m).toLowerCase()])],p=Object.entries(ot.coming.groups).flatMap(([m,d])=>{let h=c.filter(([b])=>b===m).map(([,b,...w])=>a`<li><${N} id=${b} />: ${w.filter(Boolean).join(", ")}</li>`),f=a`<${In} id=${`komt-${m}`} items=${h} first=${G()?qc:void 0} />`;return h.length?a`<p>${M(d,h.length)}</p>${f}`:[]}),u=L("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${u}>${ot.coming.all}</a></p>`;return p.length>0&&a`<${P} title=${ot.coming.title} note=${ot.coming.note}>${p}${$}<//>`}function Fk({id:t}){let e=tt(t,"own");if(!e.length)return null;let n=({to:s,of:[o]})=>a`
    <h3><${N} id=${s} /></h3>
    <${Er} id=${o} /><${ue} of=${[o]} />
  `;return a`
    <${P} title=${g(ot.own,{count:e.length})} note=${ot.own_note}>
      <${In} id="eigen" as="div" first=${qc} items=${e.map(n)} />
    <//>
  `}function Ak({id:t}){let e=tt(t,"member");if(!e.length)return null;let n=({of:i})=>a`
    <p>${[x(i[0],"asOf").slice(0,4),x(i[0],"post")].filter(Boolean).join(": ")}</p>
    ${i.map(l=>a`<${se} text=${x(l,"summary")} />`)} <${ue} of=${i} />
  `,s=jt(C(e.map(i=>Ms(i,t)))).map(i=>{let l=e.filter(c=>Ms(c,t)===i);return a`<li><${N} id=${i} />${l.map(n)}</li>`}),o=e[0].to===t?ot.its_members:ot.members,r=a`<${In} id="leden" items=${s} first=${s.length} />`;return a`<${P} title=${o} note=${ot.no_names}>${r}<//>`}function Ek({id:t}){let e=new Map(tt(t,"with").map(r=>[Ms(r,t),r]));if(!e.size)return null;let n=jt([...e.keys()]).map(r=>{let{of:i=[],more:l}=e.get(r)||{},c=g(l?ot.more_works:ot.works,{works:i.map(Qt).join(", ")});return a`<li key=${r}><${N} id=${r} /><span class="zacht">${c}</span></li>`}),s=a`<${In} id="samen" items=${n} first=${qc} />`,o=G()?s:a`<ul class="kolommen">${n}</ul>`;return a`<${P} title=${ot.together} note=${ot.alphabetical}>${o}<//>`}function Nk({id:t}){let e=Q({}),n=ri(t,e),s=n.flatMap(u=>u.rows),o=rt(n.flatMap(({end:u})=>u===t?[]:S(u))),r=n.reduce((u,$)=>u+($.end===t?$.rows.length:0),0),i=g(o?ot.flows.also:ot.flows.title,{count:r,more:s.length-r}),l={id:G()?"stromen":"",title:i},c=o&&a`<p class="zacht">${g(ot.flows.note,{names:o})}</p>`,p=a`<${pi} ...${{rows:s,scenario:e}} state=${S(t)} />`;return s.length>0&&a`<${sr} ...${{...l,intro:c}}>${p}<//>`}var ot,$m,Ic,Bk,qc,mm,fm=B(()=>{"use strict";V();et();Et();W();Ht();I();ro();_o();Be();ao();nt();kt();Rt();ne();fc();Oe();yt();Re();dr();Si();un();ot=k.thing.organisation,$m=t=>tt(t,"who").flatMap(e=>e.acts?e.to:[]),Ic=t=>rt(t.map(e=>e.toLowerCase()));[Bk,qc]=[4,1];mm=({id:t})=>a`
  <${Lk} id=${t} />
  <${Mk} id=${t} rows=${tt(t,"who")} />
  <${Tk} id=${t} />
  <${zk} id=${t} />
  <${Fk} id=${t} />
  <${vi} title=${ot.wishes} ids=${Ot(t,"wish")} of="concerns" />
  <${xi} title=${ot.requested} ids=${jt(Ot(t,"askedOf"))} />
  <${Ak} id=${t} />
  <${Nk} id=${t} />
  <${Ek} id=${t} />
  <${ur} id=${t} />
`});function Pk({id:t,reports:e}){let n=mn(t);if(Bn(t.split("/")[0]).dates.length<3)return null;let s=r=>yn(t,r).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Ct} id=${t} date=${r} />`,o=e.map(({date:r})=>a`<span class="zacht">${lt(r)}</span>${s(r)}`);return a`<${A} as="ol" look="verslagen" label=${n.strip} items=${o} />`}function Ik({id:t}){let e=Bn(t.split("/")[0]),{no_result:n,not_mentioned:s}=mn(t),o=e.dates.filter(({date:p})=>He(t,p)),r=y.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=p=>ce(p).length>0&&x(p,"resultReported")!=="true"&&!k.thing.organisation.to_come.includes(He(t)),l=(p,u)=>a`
    <${se} text=${x(p,"summary")} /><${ho} of=${p} />
    <${se} text=${u===e.date&&i(p)&&n} look="zacht" />
    <${ue} of=${[p]} />
  `,c=o.map(({date:p,label:u})=>{let $=pn(t,p);return a`
      <strong>${H(u)}</strong>
      <p><${Ct} id=${t} date=${p} /></p>
      ${r&&p===e.date&&a`<${se} text=${r} look="zacht" />`}
      ${yn(t,p).earlier&&a`<p class="zacht">${H(s)}</p>`}
      ${$&&l($,p)}
    `});return a`<${Pk} id=${t} reports=${o} /><${A} as="ol" look="tijdlijn" items=${c} />`}function qk({id:t}){let e=pt(t,"silentPart"),n=e.map(s=>[x(s,"summary"),a`<span class="zacht"> (${X("SilentWeight",x(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${mn(t).silent}</strong></p><${A} items=${n} />`}function Rk({id:t}){let e=mn(t),n=e.deadline_columns,s=so(t);if(!s.length)return null;let o=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>lt(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>Sr(x(i,"modality"))},{key:"er",label:n.there,text:i=>yn(i).delivery||e.not_there},{...ws(n.place,()=>[]),cell:i=>a`<${se} text=${x(i,"summary")} /><${ue} of=${[i]} />`}];return a`<${_t} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Wk({id:t}){let e=mn(t),n=e.who_columns,s=tt(t,"who"),o=pt(t,"reportedUnder"),r=o.length>0&&a`${e.partners_above}<${at} ids=${o} />.`;if(!s.length)return a`<p>${En(t,"partner")?k.shared.unread:e.no_partner}${r}</p>`;let i=[Gt("wie",n.who,({from:l})=>l,S,Rs),{key:"rol",label:n.role,text:({phrase:l})=>l},{key:"wat",label:n.note,sort:!1,text:({of:l})=>x(l[0],"summary")},ws(n.place,({of:l})=>l.slice(0,1))];return a`<${_t} id="wie" caption=${e.who_caption} rows=${s} columns=${i} />`}function Dk({id:t}){let e=pt(mt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${mn(t).heading}<${at} ids=${e} />.</p>`}function Uk({id:t}){let e=mn(t),n=Or(t);return n.length?n.map(s=>a`<${Er} id=${s} /><${ue} of=${[s]} />`):x(t,"crossCutting")!=="true"?a`<p>${e.unjudged}</p>`:a`
    <p>${g(e.across,{kinds:gt(t,"interventionKind").map(bt).join(", ")})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function Hk({id:t}){let e=mn(t),n=Ot(t,"subMeasureOf"),s=o=>a` <${Ct} id=${o} />`;return a`<${P} title=${e.container}><p>${e.parts}</p><${Le} ids=${n} more=${s} /><//>`}function hm({id:t}){let e=mn(t),n=Bn(t.split("/")[0]),s=Fn(n.date,n),o=pr(t),r=Ot(t,"concerns").filter(l=>Xt(l,"Contradiction")),i=x(t,"isContainer")==="true"?Hk:Vk;return a`
    <${P} title=${x(t,"promise")?e.promise:e.what}>
      ${wi(t).map(l=>a`<${se} text=${l} />`)}
      ${x(t,"isNew")==="true"&&a`<${se} text=${g(e.new,{when:s})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${se} text=${e.numbered} look="zacht" />`}
      <${ue} of=${[t]} />
      ${r.length>0&&a`<p>${e.disputed} <${at} ids=${r} /></p>`}
    <//>
    <${i} id=${t} />
    <${_i} id=${t} />
    ${o.length>0&&a`<${P} title=${k.thing.further}><${Cn} pairs=${o} /><//>`}
    <${ur} id=${t} />
  `}var mn,Vk,gm=B(()=>{"use strict";V();W();I();Be();nt();kt();Rt();Oe();yt();Re();dr();un();mn=t=>je(vt(t)).thing.undertaking;Vk=({id:t})=>a`
  <${P} title=${mn(t).progress}><${Ik} id=${t} /><${qk} id=${t} /><${Rk} id=${t} /><//>
  <${P} title=${mn(t).who}><${Wk} id=${t} /><${Dk} id=${t} /><//>
  <${vi} title=${mn(t).expected} ids=${tt(t,"expected").map(({of:e})=>e[0])} />
  <${P} title=${mn(t).steps}><${Uk} id=${t} /><//>
`});function Jk({id:t}){let e=Kk[bn(t)];return e?y.plans.filter(n=>!vt(t)||n===vt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Gk} key=${n.plan.key} ...${n} />`):null}function Qk({id:t}){let e=Ot(t,"inChapter"),n=Kl(Ze.other.annex.file),s=c=>a` <${Ct} id=${c} />`,o=c=>g(Ei([c])?Ze.other.at:Ze.other.no_step,{steps:Ei([c])}),r=c=>a`${s(c)}<p class="zacht">${[...wi(c),i(c),o(c)].filter(Boolean).join(" ")}</p>`,i=c=>oo(c).length>0&&g(Ze.terms,{terms:oo(c).join("; ")}),l=An.filter(c=>y.works[c]?.chapters?.includes(t)&&!e.includes(c));return a`
    <${P} title=${Ze.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Ze.other.annex.label}</a></p>`}
      <${Le} ids=${jt(e)} more=${r} />
      ${l.length>0&&a`<p>${Ze.other.under}</p><${Le} ids=${jt(l)} more=${s} />`}
    <//>
  `}function Yk({id:t}){let e=[...pr(t),[Xt(t,"Legislation")?Ze.also_known:Ze.in_source,yi(t)],[Ze.place,ce(t).length>0&&a`<${ue} of=${[t]} />`]];return a`
    <${P} title=${Ze.known}>
      ${Xt(t,"Facilitator")&&a`<p class="zacht">${je(vt(t)).thing.other.judged}</p>`}
      <${se} text=${Xt(t,"Figure")&&y.lookups[t].description} />
      <${se} text=${x(t,"summary")} />
      <${se} text=${x(t,"rationale")} />
      <${Cn} pairs=${e} />
    <//>
    <${_i} id=${t} />
    ${Xt(t,"Chapter")&&a`<${Qk} id=${t} />`}
    <${ur} id=${t} />
  `}function tw({id:t}){let e=Q(F.route.query),n=bn(t)==="organisation"&&x(t,"notation"),s=i=>bs(i).some(({partners:l})=>n&&l.includes(n)),o=J(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=i=>a`
    <article class=${`punt gewicht-${i.severity}`}><${Ja} gap=${i} scenario=${e} /></article>
  `;return a`
    <${P} title=${g(Ze.gaps,{count:o.length})}>
      <${In} id="vragen" items=${o.map(r)} first=${G()?Xk:Zk} as="div" />
    <//>
  `}function ew({id:t}){let e=bn(t),n=[bm[e]&&a`<a href=${L(bm[e])}>${Ze.crumbs[e]}</a>`,D&&vt(t)?.title,...["inChapter","subMeasureOf"].map(s=>mt(t,s)&&a`<${N} id=${mt(t,s)} />`),_e(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function km({route:t}){let e=t.path.slice(1).join("/");if(!te(e))return a`<${Vs} />`;let n=S(e),s=bn(e),o=s==="undertaking"&&x(e,"isContainer")!=="true",r=()=>{let i=()=>g(Ze.stand,{stand:pe(e).toLowerCase()}),l=o?[Cc(e),i()]:[x(e,"summary")],c=[`${_e(e)} ${n}`,l.filter(Boolean).join(" ")].filter(Boolean).join(": "),p=C([...ce(e),...ce(pn(e))]);return Aa(c.replace(/([^.!?])$/,"$1."),p,null,vt(e)||$t())};return a`
    <${ew} id=${e} />
    <${dt} text=${n} title=${n}>
      ${o&&a`<p><${Ct} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${Jo} />`}
    <${Jk} id=${e} />
    <div class="acties bovenaan">
      <${Ws} text=${r} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${L("verken",{uit:e,kies:e})}>${Ze.around}</a>
    </div>
    <${nw[s]} id=${e} />
    <${tw} id=${e} />
  `}var Ze,Rc,Kk,Gk,Zk,Xk,bm,nw,wm=B(()=>{"use strict";V();et();Et();W();Ht();I();Be();nt();kt();Rt();nn();ne();Oe();$o();yt();Re();dr();fm();Si();gm();un();Ur();Ze=k.thing,Rc=k.thing.route,Kk={organisation:(t,e)=>y.partners[D?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Jn},Gk=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${D?g(Rc.of_plan,{plan:t.title}):Rc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${Rc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Zk,Xk]=[3,1];bm={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};nw={undertaking:hm,organisation:mm,step:o$,other:Yk}});function sw({rows:t,whole:e,chosen:n,plan:s,scenario:o}){return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ct.tiles_label}>
      ${Cr(t,je(s).shared.outcomes,e?Vn(o,s).named:{}).map(([r,{tile:i,count:l}])=>a`
          <button type="button" id=${`uitkomst-${r}`} aria-pressed=${String(n===r)}
            onClick=${()=>U({uitkomst:n===r?null:r})}>
            <${cr} outcome=${r} />
            <span class="getal">${l}</span>
            <span>${g(i,{date:lt(gn(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function ow({id:t,work:e,outcome:n}){let s=x(t,"reportedNearby"),o=!F.route.query.stand&&ct.of_work[s?"reported":"unreported"][n],r=o&&pe(e),i=s||x(e,"summary");return r?i?g(o,{state:r,phrase:i}):r:s}function lw({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>st(l.day,c.day)),i=r.slice(0,aw).map(l=>xm(l,a`<${cr} outcome=${l.outcome} />`,l.what,`${l.modality}: ${l.quote}`));return a`
    <aside class="langst-open">
      <h2>${ct.open.title}</h2>
      <p>${r.length?g(ct.open.phrase,{date:lt(gn(e.key,n))}):ct.open.none}</p>
      <${A} items=${i} />
      <p><a href=${L("aandachtspunten",{vraag:"deadline-verstreken"})}>${ct.open.gaps}</a></p>
      <h2>${ct.read.title}</h2>
      <ul class="leesregels"><li>${ct.read.first}</li>${iw}<li>${ct.read.last}</li></ul>
    </aside>
  `}function uw({rows:t}){let e=Eo([...t.flatMap(r=>Ao(r.work)),...ya]),n=[[ct.fields.year,"jaar",ln(C(t.map(r=>r.day.slice(0,4))).sort(st))],[ct.fields.partner,"partner",e],[k.measures.fields.chapter,"hoofdstuk",no]].filter(([,,r])=>r.length),s=Object.entries(ct.days).map(([r,i])=>a`<${Is} type="date" name=${r} label=${i} />`),o=["jaar","partner","hoofdstuk",...Object.keys(ct.days)];return a`<${qs} fields=${n} names=${o} after=${s} />`}function fw({plan:t,scenario:e,chosen:n,query:s}){let{date:o}=e,r=$s(t,o),i=bl(t,o).filter(ea(s)),l=vm(t,o,s),c=r.filter(ea(s)),p=c.length===r.length,u=f=>f.filter(b=>!n||b.outcome===n),$=u(c),m=Bs($).join(" · "),d=a`
    <p class="zacht belofte-intro">${g(ct.intro,{count:r.length,undated:i.length})}</p>
    <p>${Vn(e,t).phrase.overdue}</p>
  `,h=a`
    <${sw} rows=${c} whole=${p} chosen=${n} plan=${t} scenario=${e} />
    <div class="belofteblad">
      <div><${am} plan=${t} rows=${$} date=${o} /><${pw} plan=${t} rows=${$} /></div>
      <${lw} rows=${c} plan=${t} date=${o} />
    </div>
    <${os} look="tweeling" title=${ct.table}>
      <${_t} id=${`beloften-${t.key}`} caption=${ct.caption} rows=${$} columns=${_m} sort="dag" />
    <//>
  `;return a`
    <section>
      ${D&&a`<h2>${t.title}</h2>`}
      ${p?d:a`<p role="status"><strong>${M(ct.kept,$.length)}</strong> ${m}</p>`}
      ${s.partner&&a`<p class="zacht">${ct.role_note}</p>`}
      <${mi} works=${u(r.filter(ea({...s,partner:""}))).map(f=>f.work)}
        partner=${s.partner||""} />
      ${r.length>0&&h}
      <${ym} title=${ct.undated} items=${i.map(mw)} />
      <${ym} title=${ct.bare} items=${l.map(f=>a`<${N} id=${f} />: ${pe(f,o)}`)} />
    </section>
  `}function Om({route:t}){let e=Q(t.query),n=ze(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap($=>$s($,e.date)),r=$=>ea(t.query)($)&&(!s||$.outcome===s),i=o.filter(r),l=n.flatMap($=>bl($,e.date)).filter(r),c=s?[]:n.flatMap($=>vm($,e.date,t.query).map($w($))),p=()=>Nn(rw,[...i,...[...l,...c].map($=>({...$,...dw}))],$=>ee(e,$.plan.key)),u={title:ct.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${dt} text=${ct.heading} title=${ct.title} />
    <${vn}><${lo} /><${Br} /><${uw} rows=${o} /><//>
    <${Jo} />
    ${n.map($=>a`<${fw} key=${$.key} ...${{plan:$,scenario:e,chosen:s,query:t.query}} />`)}
    <p class="acties">
      <${ve} name="beloften.csv" rows=${p} />
      ${o.length>0&&a`<${on} name="beloften" ...${u} />`}
    </p>
    <${Ce} text=${M(ct.lane_total,i.length)} />
  `}var ct,_m,rw,xm,aw,iw,cw,pw,ea,vm,dw,$w,mw,ym,Sm=B(()=>{"use strict";V();et();Et();W();Ht();I();nt();kt();Rt();nn();ne();Oe();Oc();Us();Pc();yt();Hr();Re();ct=k.promises;_m=[{key:"dag",label:ct.columns.day,text:t=>t.day,cell:t=>t.by},Gt("actie",ct.columns.work,t=>t.work),{key:"wat",label:ct.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:ct.columns.who,text:t=>No(t.work)},{key:"woorden",label:ct.columns.quote,text:t=>t.quote},{key:"stand",label:ct.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${xo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"erbij",label:ct.columns.more,sort:!1,text:ow},{key:"hoofdstuk",label:ct.columns.lane,text:rm}],rw=[..._m,Yo(ct.columns.place,t=>t.id)],xm=({work:t,short:e},n,s,o)=>a`
  ${n}<span><${N} id=${t} text=${e} />${" "}${s}<span class="bij">${o}</span></span>
`,aw=6,iw=ct.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);cw=t=>{let e=a`<${xo} outcome=${t.outcome} on=${t.on} />`;return xm(t,e,t.what||t.quote,g(k.shared.work.bound,{date:t.by}))},pw=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Ec(t,e).map(n=>{let s=[M(ct.lane_total,n.mine.length),...Bs(n.mine,!0)].join(" · "),o=[Po(n),a`<span class="bij">${s}</span>`];return a`<${os} title=${o}><${A} items=${n.mine.map(cw)} /><//>`})}
  </div>
`,ea=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.vanaf||e.day>=t.vanaf)&&(!t.tot||e.day&&e.day<=t.tot)&&(!t.partner||Ao(e.work).includes(t.partner))&&(!t.hoofdstuk||y.works[e.work]?.chapters?.includes(t.hoofdstuk));vm=(t,e,n)=>Yn(t).termless[e].filter(s=>ea(n)({work:s,day:""})),dw={lane:0,x:0,level:0},$w=t=>e=>({id:e,work:e,plan:t,name:S(e),short:S(e),stand:ct.bare_stand,what:"",quote:"",modality:"",day:"",by:"",outcome:"",on:""}),mw=({work:t,quote:e,what:n,stand:s})=>a`
  <${N} id=${t} /> <${Ct} id=${t} />: ${[e,n].filter(Boolean).join(", ")}
  ${s&&`; ${s}`}
`,ym=({title:t,items:e})=>e.length>0&&a`<${os} look="tweeling" title=${g(t,{count:e.length})}><${A} items=${e} /><//>`});function hw({loss:t,scenario:e,id:n,title:s}){let o=Lm(t,e),r=[{key:"vak",label:Tn.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Ds(i,t.plan)}>${c}</a>`:c},{key:"nu",label:Tn.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:Tn.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${_t} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${jm()} />`}function gw({loss:t,names:e,scenario:n,apart:s}){let o=Bn(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===y.plans[0]?"":`-${o.key}`}`,p=$=>{let m=tt($,"who",n.date),[d,h]=[!0,!1].map(Z=>m.filter(({from:wt})=>e.includes(S(wt))===Z)),f=h.filter(({acts:Z})=>Z),b=new Map,w=f.length?f:h;for(let Z of C(w.map(({from:wt})=>wt))){let wt=w.flatMap(({from:ke,phrase:Ys=""})=>ke===Z?Ys:[]);tn(b,rt(C(wt)),S(Z))}let v=[...b].map(([Z,wt])=>`${rt(wt)} (${Z})`).join("; "),O=Ot($,"reportedUnder").flatMap(Z=>tt(Z,"who",n.date)).flatMap(({from:Z,acts:wt})=>wt&&!e.includes(S(Z))?S(Z):[]).filter(Z=>!f.some(({from:wt})=>S(wt)===Z)),_=f.some(({from:Z})=>!Wt(Z)),j=tt($,"expected",n.date).flatMap(({from:Z})=>m.some(wt=>wt.from===Z)?[]:S(Z)),E=g(Tn.role,{names:rt(C(d.map(({phrase:Z=""})=>Z)))}),K=G()&&f.length?[]:d,T=C(K.flatMap(({of:Z})=>Z.map(wt=>x(wt,"summary")))).filter(Boolean),z=f.length?[]:vr($).filter(Z=>!e.includes(Z)),zt=[d.length>0&&[E,T.join(" ").replace(/\.$/,"")].filter(Boolean).join(" – "),v&&g(f.length?Tn.others:Tn.only_named,{names:v}),!_&&O.length>0&&g(Tn.below,{names:rt(C(O))}),j.length>0&&g(Tn.expected,{names:rt(C(j))}),z.length>0&&g(k.shared.headed,{heads:rt(z)})];return a`
      <li>
        <${N} id=${$} /> <${Ct} id=${$} date=${n.date} />
        <span class="zacht"> ${zt.filter(Boolean).join("; ")}</span>
      </li>
    `},u=($,m,d=[])=>{let h=a`<${In} id=${`${c}-${m}`} items=${d.map(p)} first=${jm()} />`;return d.length>0&&a`<${Cm} title=${$} count=${d.length}>${h}<//>`};return a`
    <section>
      ${D&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${ww} loss=${t} scenario=${n} />
      <${Cm} title=${r} count=${t.cells.length} none=${i}>
        <${hw} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,m])=>u(m,$,t[$]))}
      ${t.blocks.map(($,m)=>u($.phrase,String(m),$.acts))}
    </section>
  `}function Wc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>Lm(r,n).map(({cell:i,step:l,now:c})=>[rt(e),bt(i.column),l,c,i.phrase,...ee(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${gw} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[ze(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${ve} name="wat-als.csv" rows=${()=>[[...Tn.csv,...es],...o()]} /></div>
  `}function bw(t,e){let n=[t.last_actor,t.only_lead,t.no_lead,t.other_lead,t.unread].flat(),s=({step:p,kind:u})=>`${p}~${u}`,o=new Map(t.places.map(p=>[s(p),p])),r={...e,plan:t.plan},i=zo({...r,stated:!0}),l=new Map(J(to(i)?i:r).places.map(p=>[s(p),p.things])),c=(p,u)=>p.filter($=>!l.get(u)?.includes($)).length;return J(r).places.map(p=>({key:p.kind||String(p.step),last_actor:[],only_lead:[],read:p.step?c(o.get(s(p))?.last_actor||[],s(p)):0,title:p.kind?H(bt(p.kind)):St(p.step),...o.get(s(p)),things:p.things.filter(u=>n.includes(u)),empty:!p.things.length}))}function kw({place:t,date:e}){let{title:n,things:s,empty:o,read:r,last_actor:i,only_lead:l}=t,c=s.filter($=>!i.includes($)),p=a`
    <p class="verliestal">${g(Qs.lost,{count:i.length,total:s.length})}</p>
    <p class="verlieswoord">${Qs.lost_phrase}${r>0&&g(Qs.our_reading,{count:r})}</p>
  `,u=s.length?M(Qs.stays,s.length):Qs[o?"nothing":"elsewhere"];return a`
    <li class=${i.length?"verlies":o?"leegstap":""} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${i.map($=>a`<i key=${$} class="paal weg"></i>`)}
        ${c.map($=>a`<i key=${$} class=${`paal b-${zs($,e)}`}></i>`)}
      </div>
      ${i.length>0&&p}
      ${l.length>0&&a`<p>${M(Qs.lead,l.length)}</p>`}
      ${i.length+l.length===0&&a`<p class="zacht">${u}</p>`}
    </li>
  `}function ww({loss:t,scenario:e}){let{legend:n}=Qs,s=bw(t,e),o=C(s.flatMap(i=>i.things.map(l=>zs(l,e.date)))),r=Object.keys(y.codes.CellState).filter(i=>o.includes(i));return a`
    <${P} look="verliesbeeld" title=${Qs.title}>
      <ul class="plaatsen">
        ${s.map(i=>a`<${kw} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${g(n.lost,{source:To($t(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${X("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    <//>
  `}var Qs,Tn,jm,Lm,Cm,Mm=B(()=>{"use strict";V();Et();W();Ht();I();Be();Pn();nt();kt();Rt();ne();Oe();yt();Re();Qs=k.whatif.picture,Tn=k.whatif,jm=()=>G()?1:void 0,Lm=(t,e)=>t.cells.map(n=>{let{matrix:s}=J({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),r=H(bt(n.column)),i=o?St(n.barrier):"",l=o?g(Tn.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?Xo(o):Tn.no_cell}}),Cm=({title:t,count:e,none:n,children:s})=>a`
  <${P} title=${g(Tn.part,{title:t,count:e})} as=${D?"h3":"h2"}>
    ${e?s:a`<p>${n}</p>`}
  <//>
`});function yw({chosen:t,names:e,scenario:n}){let s=t.map(l=>["zonder",Ni(l)]),o=Dr("answer",{options:[...Ls(n),...s]},()=>At(it.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:it.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=M(it.questions,o.gaps.filter(r).length);return a`
    <div>
      <${Wc} losses=${o.losses.filter(r)} names=${e} scenario=${n}
        apart=${t.map(l=>a`<h3>${S(l)}</h3><${Tm} id=${l} scenario=${n} />`)} />
      <p>${g(it.with_this,{questions:i,now:J(n).gaps.length})}</p>
    </div>
  `}function _w({acting:t,chosen:e}){let[n,s]=R(""),o=u=>U({zonder:u.map(Ni).join(",")}),r=u=>{if(e.includes(u))return o(e.filter($=>$!==u));o(Ue()?[...e,u]:[u])},i=u=>[S(u),...gt(u,"altLabel")].join(" "),l=t.filter(u=>Uo(i(u),n)),c=u=>a`
    <button type="button" id=${`zonder-${Ni(u)}`} aria-pressed=${String(e.includes(u))}
      onClick=${()=>r(u)}>${S(u)}</button>
  `,p=a`
    <p class="acties">
      <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${it.clear}</button>
      <button type="button" class="klein" onClick=${()=>Qo(location.href,it.shared)}>${it.share}</button>
    </p>
  `;return a`
    <h2>${it.leave_out}</h2>
    ${e.map(u=>a`
        <button type="button" class="weggelaten" key=${u} aria-label=${g(it.put_back,{name:S(u)})}
          onClick=${()=>r(u)}>
          ${S(u)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&p}
    <label class="veld">
      <span>${it.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${u=>s(u.target.value)}
        onKeyDown=${u=>u.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <${A} look="partnerlijst" label=${it.list} items=${l.map(c)} />
    ${!l.length&&a`<p>${it.none_found}</p>`}
    ${!Ue()&&a`<p class="zacht">${it.alone}</p>`}
  `}function xw({most:t,scenario:e}){let n=({steps:r,alone:i,lead:l})=>{let c=rt(r.map(u=>St(u).toLowerCase())),p=c?g(it.start.steps,{steps:c}):it.start.no_step;return[i&&M(it.start.alone,i),i&&p,l&&M(it.start.lead,l)].filter(Boolean)},s=To($t(e.plan)),o=r=>a`
    <a href=${L("wat-als",{zonder:Ni(r.who)})}>${S(r.who)}</a>
    <span class="bij">${D?`${Bn(r.plan).title}: `:""}${n(r).join(", ")}</span>
  `;return a`
    <${P} id="begin" look=${null} title=${it.start.title} note=${g(it.start.phrase,{source:s})}>
      <${A} look="beginlijst" items=${t.map(o)} />
      ${!t.length&&a`<p>${it.start.no_partner}</p>`}
    <//>
  `}function Tm({id:t,scenario:e}){let n=r=>rt(jt(C(r)).map(S)),s=Object.entries(it.apart.roles).map(([r,i])=>{let l=p=>tt(p,"who",e.date).filter(u=>u.role===r),c=jt(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap($=>$.from===t?[]:[$.from]));return S(p)+g(it.apart[u?"others":"no_others"],{names:u})});return c.length>0&&a`<p>${g(i,{names:rt(c)})}</p>`}),o=ri(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:$})=>[...u,...$].filter(m=>m!==r))),c=g(r===t?it.apart.flows:it.apart.group_flows,{name:S(r)}),p=a`<${N} id=${r} text=${M(it.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&g(it.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf","standsFor"].map(r=>{let i=n(Ot(t,r));return i&&a`<p>${g(it.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${it.apart.page} <${N} id=${t} />.</p>
  `}function zm({route:t}){let e=Q(t.query),{without:n,most:s}=J(e),o=jt(Object.keys(n).filter(h=>n[h].length)),r=(t.query.zonder||"").split(",").map(en).filter(Boolean),i=r.map(h=>S(h)),[l]=r,c=r.length>1&&Ue(),[,p,...u]=t.path,$=[[it.leave_out,L("wat-als"),!p],[it.action.title,L(["wat-als","actie"]),!!p]],m=a`
    <${Ar} label=${it.title} tabs=${$} />
    <${dt} text=${it.title} title=${p?it.action.title:it.title}>
      <p class="uitleg">${p?it.action[Ue()?"intro":"intro_elsewhere"]:it.intro}</p>
    <//>
    <${Na} scenario=${e} />
  `;if(p)return[m,a`<${Md} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${yw} chosen=${r} names=${i} scenario=${e} />`:l?a`
      <${Wc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${Tm} id=${l} scenario=${e} />`} />
    `:a`<${xw} most=${s} scenario=${e} />`;return a`
    ${m}
    <${gc} chosen=${r.join(",")} choices=${a`<${_w} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${Ce} text=${r.length===1?g(it.phrase,{name:i[0]}):""} />
  `}var it,Ni,Bm=B(()=>{"use strict";Ne();Ho();V();et();Et();W();Ht();I();Pe();_o();Be();nt();kt();nn();ne();Da();Oe();yt();Mm();bc();un();it=k.whatif;Ni=t=>x(t,"notation")});var Am={};Hm(Am,{answerTo:()=>J,compare:()=>st,connection:()=>Ro,csv:()=>ga,data:()=>y,here:()=>F,longerWays:()=>Sa,scenarioOf:()=>Q});function Ii(t=null){for(let e of qi())e!==t&&(e.open=!1)}function Dc(){Ii(),Hn().classList.remove("is-open"),Pi().setAttribute("aria-expanded","false")}function vw(){Hn()&&(Pi().addEventListener("click",()=>{let t=Hn().classList.toggle("is-open");for(let e of qi())e.open=t;Pi().setAttribute("aria-expanded",String(t))}),Hn().addEventListener("click",t=>{let e=t.target;e.closest("a")?Dc():e.closest("summary")&&!G()&&Ii(e.closest("details"))}),Hn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=qi().find(n=>n.open);G()?Pi().focus():e?.querySelector("summary")?.focus(),Dc()}),document.addEventListener("click",t=>{!G()&&!Hn().contains(t.target)&&Ii()}),Hn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!G()&&!Hn().contains(e)&&Ii()}))}function Ow(t){if(!Hn())return;let e=Gl(t)?.to;for(let n of Hn().querySelectorAll("a")){let{path:s}=ll(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",L(s))}for(let n of qi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function Sw(t,e){let n=Object.keys(y.comparisons).length>0,s=n||t==="vergelijk";return na=!to(e)||s!==n,na?(zn(a`<p role="status">${k.werkplaats.busy}</p>`,Ft("inhoud")),Ri?ht().show(Ri,ht().own):Uc||Cw(Ls(e),s),!0):!1}async function Cw(t,e){Uc=!0;try{Ri=(await ht().ask("page",{options:t,comparisons:e})).page,na&&ht().show(Ri,ht().own)}catch(n){na&&zn(a`<p role="alert">${n.message}</p>`,Ft("inhoud"))}Uc=!1}function jw(t){let e=t.path[0]||"overzicht",n=Ft("inhoud");if(Ft("bronregel").hidden=e==="controleer"&&!!ye()?.board,ye()?.own&&Sw(e,Q(t.query)))return;n.className=`scherm-${e}`;let s=Ft("zoek");s&&e!=="zoek"&&(s.value="");let o=Fm[e]||Fm.onbekend;zn([a`<${wu} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),Ow(e)}function Hc(){let t=Ft("motor");t.hidden=!1;let{state:e,why:n,own:s}=ht();zn(a`<${H$} state=${e} why=${n} own=${s} />`,t)}function Lw(){Mw(),na=!1,window.removeEventListener("werkplaats",Hc),zn(null,Ft("inhoud")),zn(null,Ft("motor"))}var Hn,Pi,qi,Fm,Uc,Ri,na,Mw,Em=B(()=>{"use strict";Ne();V();et();Et();W();Ht();I();Pe();ro();ao();kt();ne();Da();zu();Zu();nd();Rd();e$();S$();L$();G$();em();Ur();dm();wm();Sm();Bm();Hn=()=>Ft("menu"),Pi=()=>Ft("menuknop"),qi=()=>[...Hn().querySelectorAll("details")];Ft("spring").addEventListener("click",t=>{t.preventDefault(),Ft("inhoud").focus()});vw();Ft("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),Dc();let e=Ft("zoek").value;location.hash=$u(e)||L("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,s={...y.meta,title:document.title,address:location.hash||"#/overzicht"};Qo(g(e,{...s,sources:fs()}),n)});Fm={__proto__:null,overzicht:j$,dekking:ed,aandachtspunten:t$,partners:$$,maatregelen:w$,naslag:_$,gevraagd:x$,tijdlijn:O$,beloften:Om,verken:qd,ding:km,samenvatting:um,vragen:tm,"wat-als":zm,vergelijk:Yu,"weet-niet":Tu,methode:Mu,zoek:Td,controleer:ye()?K$:V$,onbekend:Vs},Uc=!1,Ri="",na=!1;ye()&&(window.addEventListener("werkplaats",Hc),Hc());Ft("inhoud").replaceChildren();Mw=Op(jw);ye()&&window.addEventListener("andere-bladzijde",Lw,{once:!0});document.documentElement.dataset.klaar="ja"});Ne();Ui();typeof DecompressionStream>"u"?Ft("te-oud").hidden=!1:Gc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(Em(),Am))});})();
